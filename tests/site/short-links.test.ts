import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { KnownPages } from '../../src/views/site/meant-page.ts';
import { dist, pageAddresses, readBuilt, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';

const folder = new URL('../../content/codes/', import.meta.url);
const codes = readdirSync(folder).map((file) => {
  const [, frontMatter = ''] = readFileSync(new URL(file, folder), 'utf8').split(/^---$/m);
  const { aliases = [] } = parse(frontMatter) as { aliases?: string[] };
  return { code: file.replace(/\.mdx$/, ''), aliases };
});
const statusFolder = new URL('../../content/statuses/', import.meta.url);
const statuses = readdirSync(statusFolder).map((file) => {
  const [, frontMatter = ''] = readFileSync(new URL(file, statusFolder), 'utf8').split(/^---$/m);
  const { phrase } = parse(frontMatter) as { phrase: string };
  return { number: file.replace(/\.mdx$/, ''), phrase };
});
const names = readdirSync(`${dist}e`);
const pages = new Set(pageAddresses());
const linkPage = (name: string) => readPage(`/e/${name}/`);

test('every name of every code has a short link to the code’s page, or to the status of that name', () => {
  const phrases = new Map(
    statuses.flatMap(({ number, phrase }) =>
      number === 'not-stated' ? [] : [[phrase.replaceAll(' ', '').toLowerCase(), number]],
    ),
  );
  const targets = codes.flatMap(({ code, aliases }) =>
    // A name with a blank, `503 SlowDown`, is spelled by no address.
    [code, ...aliases.filter((alias) => !alias.includes(' '))].map(
      (name): [name: string, pages: string[]] => {
        const status = phrases.get(name.toLowerCase());
        return [name.toLowerCase(), [`/codes/${code}/`, ...(status ? [`/status/${status}/`] : [])]];
      },
    ),
  );
  expect(targets.length).toBeGreaterThan(codes.length);
  for (const [name, pages] of targets) expect(pages, name).toContain(targetOf(name));
  const toStatuses = targets.filter(([name]) => targetOf(name).startsWith('/status/'));
  expect(toStatuses.length).toBeLessThan(statuses.length);
});

test('what clients make of a reply without a body leads to its status', () => {
  expect(targetOf('404')).toBe('/status/404/');
  expect(targetOf('notfound')).toBe('/status/404/');
  expect(targetOf('forbidden')).toBe('/status/403/');
});

test('no short link needs a disk that tells letter cases apart', () => {
  expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
});

test('every short link leads in one step to a page, with a script, without one, and by hand', () =>
  expectOfEach(names, (name) => {
    const target = targetOf(name);
    expect(pages).toContain(target);
    expect(target).not.toMatch(/^\/e\//);
    expect(linkPage(name).querySelector('noscript')?.textContent).toBe(
      `<meta http-equiv="refresh" content="0;url=${target}">`,
    );
    expect(linkPage(name).querySelector('main a')?.getAttribute('href')).toBe(target);
  }));

test('every short link goes on before a style sheet is waited for', () =>
  expectOfEach(names, (name) => {
    const [first] = linkPage(name).querySelectorAll('head script, head link[rel=stylesheet]');
    expect(first?.getAttribute('src')).toBe('/follow-short-link.js');
    expect(first?.hasAttribute('defer') || first?.hasAttribute('async')).toBe(false);
    expect(first?.getAttribute('type')).toBeFalsy();
  }));

test('every short link leaves search engines and the search of the site to the page itself', () =>
  expectOfEach(names, (name) => {
    const page = linkPage(name);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(new URL(canonical).pathname).toBe(targetOf(name));
    expect(page.querySelector('[data-pagefind-body]')).toBeNull();
    expect(readBuilt('/sitemap-0.xml')).not.toContain(`/e/${name}/`);
  }));

test('the page of missing addresses knows every page, and every name has its page', () => {
  const missing = readPage('/404.html').querySelector('missing-page');
  const known = JSON.parse(missing?.getAttribute('data-known') ?? '') as KnownPages;
  const others = pageAddresses().filter(
    (address) => address !== '/' && address !== '/404.html' && !address.startsWith('/e/'),
  );
  expect([...known.pages].sort()).toEqual(others);
  for (const [name, page] of Object.entries(known.names)) expect(targetOf(name)).toBe(page);
});

function targetOf(name: string): string {
  const script = readPage(`/e/${name}/`).querySelector('script[data-page]');
  return script?.getAttribute('data-page') ?? '';
}
