import { statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { dist, pageAddresses, readBuilt, readPage } from './built-site.ts';

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
const codePages = sharedPages.filter((address) => /^\/codes\/./.test(address));

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

describe.each(sharedPages)('%s', (address) => {
  test('names the OpenSearch description', () => {
    const link = page(address).querySelector('link[rel=search]');
    expect(link?.getAttribute('type')).toBe('application/opensearchdescription+xml');
    expect(link?.getAttribute('href')).toBe('/opensearch.xml');
  });

  test('has a link preview with words and a picture, at its canonical address', () => {
    for (const name of ['title', 'description', 'type', 'site_name', 'image:alt']) {
      expect(content(address, `og:${name}`), name).toMatch(/\S/);
    }
    expect(content(address, 'og:url')).toBe(canonical(address));
    expect(content(address, 'og:image:width')).toBe('1200');
    expect(content(address, 'og:image:height')).toBe('630');
    const name = address.match(/^\/codes\/(.+)\/$/)?.[1] ?? 'other-pages';
    expect(content(address, 'og:image')).toBe(`${origin}/og/${name}.png`);
  });
});

describe.each([...codePages, '/'])('the picture of %s', async (address) => {
  const file = `${dist}${pathOf(content(address, 'og:image')).slice(1)}`;
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number): string =>
    data.toString(
      'hex',
      (y * info.width + x) * info.channels,
      (y * info.width + x + 1) * info.channels,
    );

  test('has the promised size and weighs at most 40 kB', () => {
    expect([info.width, info.height]).toEqual([1200, 630]);
    expect(statSync(file).size).toBeLessThanOrEqual(40_000);
  });

  test('keeps its text off the edges', () => {
    const edges = new Set<string>();
    for (let y = 0; y < info.height; y += 1) {
      for (let x = y < 600 ? 1130 : 40; x < info.width; x += 1) edges.add(pixel(x, y));
    }
    expect([...edges]).toEqual([pixel(100, 10)]);
  });
});

describe.each(codePages)('the data block of %s', (address) => {
  const graph = (structuredData(address)['@graph'] ?? []) as Node[];
  const [term = {}, article = {}, breadcrumbs = {}] = graph;

  test('defines the code as a term, in an article, on a path', () => {
    expect(graph.map((node) => node['@type'])).toEqual([
      'DefinedTerm',
      'TechArticle',
      'BreadcrumbList',
    ]);
    expect(term['name']).toBe(page(address).querySelector('h1')?.textContent);
    expect((term['inDefinedTermSet'] as Node)['@type']).toBe('DefinedTermSet');
    expect(article['about']).toEqual({ '@id': term['@id'] });
  });

  test('names only addresses that are there', () => {
    expect(article['url']).toBe(canonical(address));
    const fragment = new URL(String(term['@id'])).hash;
    expect(page(address).querySelector(fragment)).not.toBeNull();
    const [first] = breadcrumbs['itemListElement'] as Node[];
    expect(pageAddresses()).toContain(pathOf(first?.['item']));
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
