import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexPages } from '../../src/building/search-index.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 's3-errors-index-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const page = (main: string): string =>
  `<!doctype html><html lang="en"><title>Page</title><body>${main}</body></html>`;

test('an index that cannot be written stops the build', async () => {
  writeFileSync(join(site, 'index.html'), page('<main data-pagefind-body>Text.</main>'));
  // A file stands where its folder belongs.
  writeFileSync(join(site, 'pagefind'), 'in the way');
  await expect(indexPages(site)).rejects.toThrow(/Pagefind/);
});

test('a page that Pagefind passes over stops the build', async () => {
  writeFileSync(join(site, 'index.html'), page('<main data-pagefind-body>Text.</main>'));
  // Names the attribute, has none.
  writeFileSync(join(site, 'other.html'), page('<p>data-pagefind-body</p>'));
  await expect(indexPages(site)).rejects.toThrow('Pagefind indexed 1 pages of 2.');
});
