import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/views/hosting/headers-file.ts';
import { mostRedirects, redirectsFile } from '../../src/views/hosting/redirects-file.ts';
import { dist, pageAddresses, readBuilt } from './built-site.ts';

const cloudfrontFunction = readFileSync(
  new URL('../../src/views/hosting/cloudfront-function.js', import.meta.url),
  'utf8',
);
const lines = (file: string) => readBuilt(file).split('\n');

describe('`_redirects`, as Cloudflare and Netlify document it,', () => {
  const rules = lines('/_redirects').filter((line) => line !== '' && !line.startsWith('#'));
  const fixed = rules.filter((rule) => !rule.includes(':'));

  test('has an address, a page and a status per line, and no address twice', () => {
    for (const rule of fixed) expect(rule).toMatch(/^\/[\w./-]+ \/[\w./-]+\/ 301$/);
    const asked = rules.map((rule) => rule.split(' ')[0]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('ends with the rule for short links in a code’s own spelling', () => {
    expect(rules.slice(-2)).toEqual(['/e/:name /codes/:name/ 302', '/e/:name/ /codes/:name/ 302']);
    expect(fixed).toHaveLength(rules.length - 2);
  });

  test('has every short link, and every code in lower case: nothing was left out', () => {
    const asked = new Set(fixed.map((rule) => rule.split(' ')[0]));
    const wanted = pageAddresses().flatMap((address) =>
      address.startsWith('/e/')
        ? [address]
        : [address.toLowerCase()].filter((lower) => lower !== address),
    );
    expect(wanted.length).toBeGreaterThan(800);
    const missing = wanted.flatMap((address) =>
      [address, address.slice(0, -1)].filter((from) => !asked.has(from)),
    );
    expect(missing).toEqual([]);
  });

  test('leads to pages that exist, none of which is led on', () => {
    const asked = new Set(fixed.map((rule) => rule.split(' ')[0]));
    const pages = new Set(pageAddresses());
    for (const rule of fixed) {
      const [, page = ''] = rule.split(' ');
      expect(pages, rule).toContain(page);
      expect(asked, rule).not.toContain(page);
    }
  });

  test('stays below 2,000 rules of 1,000 characters', () => {
    expect(rules.length).toBeLessThanOrEqual(2000);
    for (const rule of rules) expect(rule.length).toBeLessThanOrEqual(1000);
  });

  test('says what is left out at the limit, short links last', () => {
    const many = (folder: string) =>
      Array.from({ length: 900 }, (_, index) => ({
        from: `/${folder}/code${index}/`,
        to: `/codes/Code${index}/`,
      }));
    const text = redirectsFile({ names: many('e'), lowerCase: many('codes'), ownSpelling: [] });
    const [remark, ...written] = text.trimEnd().split('\n');
    expect(remark).toBe('# 1602 lines more than the 2000 that Cloudflare takes are left out.');
    expect(written).toHaveLength(mostRedirects);
    expect(written.filter((line) => line.startsWith('/e/code'))).toHaveLength(1800);
    expect(written.at(-1)).toBe('/e/:name/ /codes/:name/ 302');
  });
});

describe('`_headers`, as Cloudflare and Netlify document it,', () => {
  test('has addresses at the edge and headers indented below them', () => {
    for (const line of lines('/_headers')) {
      expect(line).toMatch(/^$|^\/[\w./-]*\*$|^ {2}[A-Z][A-Za-z-]+: \S.*$/);
      expect(line.length).toBeLessThanOrEqual(2000);
    }
    expect(headersFile('/')).toBe(readBuilt('/_headers'));
  });
});

test('the function for CloudFront finds the file of every page, with and without the slash', () => {
  const handler = new Function(`${cloudfrontFunction}; return handler;`)() as (event: {
    request: { uri: string };
  }) => { uri: string };
  const fileFor = (uri: string) => handler({ request: { uri } }).uri;
  const wrong = pageAddresses()
    .filter((address) => address.endsWith('/') && address !== '/')
    .flatMap((address) => [address, address.slice(0, -1)])
    .filter((address) => fileFor(address) !== `${address.replace(/\/$/, '')}/index.html`);
  expect(wrong).toEqual([]);
  const files = globSync('**/*.*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name))}`);
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => fileFor(file) !== file)).toEqual([]);
});

test('Cloudflare gets the site without the copies that are for other hosts, within 20,000 files', () => {
  const ignored = lines('/.assetsignore').filter((line) => line !== '' && !line.startsWith('#'));
  expect(ignored).toEqual(['*.br', '*.gz', '_nginx-*', '_cloudfront-*']);
  const files = globSync(`${dist}**/*.*`).filter((file) => !/\.(br|gz)$/.test(file));
  expect(files.length).toBeLessThan(20_000);
});
