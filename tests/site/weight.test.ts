import { existsSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codePages, dist, fileOf, pageAddresses, readBuilt, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';

/** Bytes of a file as a host sends it: its Brotli copy, or itself when it is too small for one. */
function sent(address: string): number {
  const file = `${dist}${address.replace(/^\//, '')}`;
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** Files that a page asks for on its first visit, before anybody touches it. */
function firstVisit(address: string) {
  const page = readPage(address);
  const sheets = page
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => link.getAttribute('href') ?? '');
  const scripts = page
    .querySelectorAll('script[src]')
    .map((script) => script.getAttribute('src') ?? '');
  const icons = page
    .querySelectorAll('link[rel=icon]')
    .map((link) => link.getAttribute('href') ?? '');
  return {
    blocking: [fileOf(address), ...sheets],
    rest: [...scripts.flatMap(withImports), ...icons],
  };
}

/** A module and what it imports statically. */
function withImports(script: string): string[] {
  const imports = [...readBuilt(script).matchAll(/(?:import|from)\s*[`"'](\.\/[^`"']+)[`"']/g)];
  const folder = script.replace(/[^/]+$/, '');
  return [script, ...imports.flatMap(([, file = '']) => withImports(`${folder}${file.slice(2)}`))];
}

const sum = (files: string[]): number =>
  [...new Set(files)].reduce((total, file) => total + sent(file), 0);

/** Codes of which so much is known that their pages may need a second flight of packets. */
const heaviest = ['AccessDenied', 'InvalidArgument', 'InvalidRequest', 'SlowDown'].map(
  (code) => `/codes/${code}/`,
);

test('the page of every code fits HTML and CSS into one initial congestion window, 14,600 bytes with Brotli, but for four that fit into 16,000', () =>
  expectOfEach(codePages(), (address) => {
    expect(sum(firstVisit(address).blocking)).toBeLessThanOrEqual(
      heaviest.includes(address) ? 16_000 : 14_600,
    );
  }));

test('the page of every code costs at most 20,000 bytes with Brotli on a first visit, and half of them at most 13,000', async () => {
  const weights: number[] = [];
  await expectOfEach(codePages(), (address) => {
    const { blocking, rest } = firstVisit(address);
    const weight = sum([...blocking, ...rest]);
    weights.push(weight);
    expect(weight).toBeLessThanOrEqual(20_000);
  });
  const median = weights.toSorted((a, b) => a - b)[Math.floor(weights.length / 2)];
  expect(median).toBeLessThanOrEqual(13_000);
});

test('all pages share one style sheet, for the screen and for paper, of at most 4,500 bytes with Brotli', async () => {
  const sheets = readdirSync(`${dist}_astro`).filter((file) => file.endsWith('.css'));
  expect(sheets).toHaveLength(1);
  const sheet = `/_astro/${sheets[0]}`;
  expect(sent(sheet)).toBeLessThanOrEqual(4_500);
  await expectOfEach(pageAddresses(), (address) => {
    const links = readPage(address).querySelectorAll('link[rel=stylesheet]');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([sheet]);
  });
});

/** What a box fetches before it can answer from names: the session's script and the names. */
function forNames(): string[] {
  const { rest } = firstVisit('/');
  const box = rest.find((file) => readBuilt(file).includes('search-session')) ?? '';
  const session = /import\([`"']\.\/(search-session[^`"']+)[`"']\)/.exec(readBuilt(box))?.[1];
  expect(session).toBeDefined();
  // The page has loaded the box itself and what it imports already: they count in its own weight.
  const fetched = withImports(`/_astro/${session}`).filter((file) => !rest.includes(file));
  return [...fetched, '/search/names.json'];
}

/** What it fetches besides when names give no answer: the phrases, and what understands them. */
function forPhrases(): string[] {
  const scripts = forNames().filter((file) => file.endsWith('.js'));
  const said = scripts.flatMap(
    (file) => /[`"']\.\/(said\.[^`"']+\.js)[`"']/.exec(readBuilt(file))?.[1] ?? [],
  );
  expect(said).toHaveLength(1);
  const { rest } = firstVisit('/');
  const further = withImports(`/_astro/${said[0]}`).filter((file) => !rest.includes(file));
  return [...forNames(), ...further, '/search/phrases.json'];
}

test('what the box fetches before it answers a typed code weighs at most 16,000 bytes with Brotli', () => {
  expect(sum(forNames())).toBeLessThanOrEqual(16_000);
});

test('what the box fetches before it answers a bare message weighs at most 42,000 bytes with Brotli', () => {
  expect(sum(forPhrases())).toBeLessThanOrEqual(42_000);
});

// The fixed part holds the names of the first 70 codes, the places where clients put a code, and
// the marks of other services, which grow with those and not with the codes.
test('the names that every first answer waits for weigh at most 8 bytes a code beyond the first 70', () => {
  expect(sum(['/search/names.json'])).toBeLessThanOrEqual(2_300 + 8 * (codePages().length - 70));
});
