import { existsSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { codePages, dist, pageAddresses, readBuilt, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';
import { readCode } from './published-data.ts';

type Node = Record<string, unknown>;

const page = (address: string) => readPage(address);
const content = (address: string, name: string): string | undefined =>
  page(address).querySelector(`meta[property="${name}"]`)?.getAttribute('content');
const canonical = (address: string): string | undefined =>
  page(address).querySelector('link[rel=canonical]')?.getAttribute('href');

/** The path of an absolute address of the site, as it lies in `dist`. */
const pathOf = (url: unknown): string => new URL(String(url)).pathname;
const origin = new URL(canonical('/') ?? '').origin;

/** The data block of a page; empty when there is none, so that the test says what is missing. */
function structuredData(address: string): Node {
  const block = page(address).querySelector('script[type="application/ld+json"]');
  return JSON.parse(block?.textContent ?? '{}') as Node;
}

// Short links lead away at once, so nothing on them is for sharing.
const sharedPages = pageAddresses().filter((address) => !address.startsWith('/e/'));

test('robots.txt allows everything and names the sitemap by its whole address', () => {
  expect(readBuilt('/robots.txt')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`,
  );
  expect(readBuilt('/sitemap-index.xml')).toContain(`${origin}/sitemap-0.xml`);
});

test('the OpenSearch description leads a browser to the page of results', () => {
  const description = readBuilt('/opensearch.xml');
  expect(description).toContain(
    `type="text/html" method="get" template="${origin}/search/?q={searchTerms}"`,
  );
  expect(description).toContain(`rel="self" template="${origin}/opensearch.xml"`);
  const [, name = ''] = /<ShortName>(.*)<\/ShortName>/.exec(description) ?? [];
  expect(name.length).toBeGreaterThan(0);
  expect(name.length, 'the format allows 16 letters').toBeLessThanOrEqual(16);
});

test('every page names the OpenSearch description', () =>
  expectOfEach(sharedPages, (address) => {
    const link = page(address).querySelector('link[rel=search]');
    expect(link?.getAttribute('type')).toBe('application/opensearchdescription+xml');
    expect(link?.getAttribute('href')).toBe('/opensearch.xml');
  }));

test('every page has a link preview with words and a picture, at its canonical address', () =>
  expectOfEach(sharedPages, (address) => {
    for (const name of ['title', 'description', 'type', 'site_name', 'image:alt']) {
      expect(content(address, `og:${name}`), name).toMatch(/\S/);
    }
    expect(content(address, 'og:url')).toBe(canonical(address));
    expect(content(address, 'og:image:width')).toBe('1200');
    expect(content(address, 'og:image:height')).toBe('630');
    const picture = content(address, 'og:image') ?? '';
    expect(picture.startsWith(`${origin}/og/`)).toBe(true);
    expect(existsSync(`${dist}${pathOf(picture).slice(1)}`)).toBe(true);
  }));

test('a code with a recorded reply has a picture of its own, any other that of its family', () =>
  expectOfEach(codePages(), (address) => {
    const name = address.split('/').at(-2);
    const picture = pathOf(content(address, 'og:image'));
    const hasReplies = readCode(name ?? '').seen.length > 0;
    if (hasReplies) expect(picture).toBe(`/og/${name}.png`);
    else expect(picture).toMatch(/^\/og\/family-[a-z0-9-]+\.png$/);
  }));

test('every picture has the promised size, weighs at most 40 kB, and keeps its text off the edges', () => {
  const files = new Set(sharedPages.map((address) => content(address, 'og:image')));
  return expectOfEach([...files].map(pathOf), async (path) => {
    const file = `${dist}${path.slice(1)}`;
    expect(statSync(file).size).toBeLessThanOrEqual(40_000);
    const { data, info } = await sharp(file)
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const row = (y: number, from: number, to = info.width): Buffer =>
      data.subarray((y * info.width + from) * info.channels, (y * info.width + to) * info.channels);
    const paper = row(10, 100, 101);
    for (let y = 0; y < info.height; y += 1) {
      const edge = row(y, y < 600 ? 1130 : 40);
      if (!edge.equals(Buffer.alloc(edge.length, paper))) throw new Error(`text in line ${y}`);
    }
  });
});

test('the data block of every code defines it as a term, in an article, on a path of addresses that are there', () => {
  const pages = new Set(pageAddresses());
  return expectOfEach(codePages(), (address) => {
    const graph = (structuredData(address)['@graph'] ?? []) as Node[];
    const [term = {}, article = {}, breadcrumbs = {}] = graph;
    expect(graph.map((node) => node['@type'])).toEqual([
      'DefinedTerm',
      'TechArticle',
      'BreadcrumbList',
    ]);
    expect(term['name']).toBe(page(address).querySelector('h1')?.textContent);
    expect((term['inDefinedTermSet'] as Node)['@type']).toBe('DefinedTermSet');
    expect(article['about']).toEqual({ '@id': term['@id'] });
    expect(article['url']).toBe(canonical(address));
    const fragment = new URL(String(term['@id'])).hash;
    expect(page(address).querySelector(fragment)).not.toBeNull();
    const [first] = breadcrumbs['itemListElement'] as Node[];
    expect(pages).toContain(pathOf(first?.['item']));
  });
});

test('one page, the first, describes the whole as a data set with files that are there', () => {
  const dataset = structuredData('/');
  expect(dataset['@type']).toBe('Dataset');
  const files = (dataset['distribution'] ?? []) as Node[];
  expect(files.map((file) => pathOf(file['contentUrl']))).toEqual([
    '/api/v1/codes.json',
    '/api/v1/codes.csv',
  ]);
  for (const file of files) expect(readBuilt(pathOf(file['contentUrl'])).length).toBeGreaterThan(0);
  const others = sharedPages.filter((address) => address !== '/');
  for (const address of others) expect(page(address).toString()).not.toContain('"Dataset"');
});
