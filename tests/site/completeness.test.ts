import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  clients,
  codes,
  comparedSystems,
  families,
  statuses,
  systems,
  topics,
} from '../content-names.ts';
import { fixedFragments } from '../fixed-fragments.ts';
import { dist, pageAddresses, readBuilt, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';
import { awsList, ias3List } from './published-lists.ts';

test('every code of the lists has a page, and so have two that only servers or clients name', () => {
  const listed = [...awsList(), ...ias3List()].map(({ code }) => code);
  expect(new Set(listed).size).toBe(68);
  expect(codes).toEqual(expect.arrayContaining([...listed, 'BadContent', 'ServiceUnavailable']));
});

test('every promised address is there', () => {
  const pages = pageAddresses().filter((address) => !address.startsWith('/e/'));
  expect(pages).toEqual(
    [
      '/',
      '/404.html',
      '/clients/',
      ...clients.map((id) => `/clients/${id}/`),
      '/codes/',
      ...codes.map((code) => `/codes/${code}/`),
      '/compare/',
      ...['only-aws', 'only-ias3', 'shared', 'status', 'wording'].map((id) => `/compare/${id}/`),
      '/compare/moving-to-ias3/',
      '/data/',
      '/error-response/',
      '/link/',
      '/search/',
      '/sources/',
      '/status/',
      ...statuses.map((status) => `/status/${status}/`),
      '/families/',
      ...families.map((id) => `/families/${id}/`),
      '/systems/',
      ...systems.map((id) => `/systems/${id}/`),
      '/compare/systems/',
      ...comparedSystems.map((id) => `/compare/systems/${id}/`),
      '/topics/',
      ...topics.map((id) => `/topics/${id}/`),
    ].sort(),
  );
});

test('the sitemap has exactly the pages that search engines may show', () => {
  const sitemap = readBuilt('/sitemap-0.xml');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const hidden = /^\/(?:404\.html|search\/|e\/.*)$/;
  expect(listed.sort()).toEqual(pageAddresses().filter((address) => !hidden.test(address)));
});

test('the page of every code has its sections in the promised order, none of them empty', () =>
  expectOfEach(codes, (code) => {
    const sections = readPage(`/codes/${code}/`).querySelectorAll('article > section');
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual(fixedFragments.filter((id) => ids.includes(id)));
    expect(ids).toEqual(expect.arrayContaining(['retry', 'listed', 'ticket']));
    for (const section of sections) {
      const text = section.textContent.replace(section.querySelector('h2')?.textContent ?? '', '');
      expect(text.trim().length, section.id).toBeGreaterThan(20);
    }
  }));

test('the page of every code has the code as its headword and a ticket text with the code and its address', () =>
  expectOfEach(codes, (code) => {
    const page = readPage(`/codes/${code}/`);
    expect(page.querySelector('h1')?.textContent).toBe(code);
    const ticket = page.querySelector('[data-ticket]')?.textContent ?? '';
    expect(ticket).toContain(`S3 error ${code}\n`);
    expect(ticket).toMatch(new RegExp(`^https?://\\S+/codes/${code}/$`, 'm'));
  }));

test('the page of every code gives every recorded reply and every cited statement a source that the page lists', () =>
  expectOfEach(codes, (code) => {
    const page = readPage(`/codes/${code}/`);
    for (const entry of page.querySelectorAll('#seen li')) {
      expect(entry.querySelectorAll('.cite a').length, entry.id).toBeGreaterThan(0);
    }
    const sources = new Map(
      page.querySelectorAll('li[id]').map((item) => [item.id, item.querySelector('a')]),
    );
    for (const cite of page.querySelectorAll('.cite a')) {
      const target = cite.getAttribute('href')?.slice(1) ?? '';
      expect(sources.get(target)?.getAttribute('href')).toMatch(/^https?:/);
    }
  }));

test('the table of all codes has one row per code', () => {
  const rows = readPage('/codes/').querySelectorAll('tbody tr[data-code]');
  expect(rows.map((row) => row.getAttribute('data-code')).sort()).toEqual(codes);
});

test('Pagefind indexed the pages that have a body to search, and only those', () => {
  const searchable = pageAddresses().filter((address) =>
    readPage(address).querySelector('[data-pagefind-body]'),
  );
  const entry = JSON.parse(readBuilt('/pagefind/pagefind-entry.json')) as {
    languages: { en: { page_count: number } };
  };
  expect(entry.languages.en.page_count).toBe(searchable.length);
  expect(searchable).toEqual(expect.arrayContaining(codes.map((code) => `/codes/${code}/`)));
});

test('what the search box needs before its first answer is there', () => {
  const names = JSON.parse(readBuilt('/search/names.json')) as { codes: [code: string][] };
  expect(names.codes.map(([code]) => code).sort()).toEqual(codes);
  const facets = JSON.parse(readBuilt('/search/facets.json')) as Record<string, unknown>;
  expect(Object.keys(facets).sort()).toEqual(codes);
  for (const code of codes) {
    expect(existsSync(`${dist}search/codes/${code}.json`), code).toBe(true);
    expect(existsSync(`${dist}search/situations/${code}.json`), code).toBe(true);
  }
});
