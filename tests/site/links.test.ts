import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { dist, pageAddresses, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';

// Addresses of others are followed weekly, by `npm run links:outside`.
test('no link and no fragment of the site leads nowhere', () => {
  const { broken, followed } = brokenLinks({
    base: '/',
    pages: new Map(pageAddresses().map((address) => [address.slice(1), readPage(address)])),
    hasFile: (path) => existsSync(`${dist}${path}`),
  });
  expect(broken).toEqual([]);
  // Short links are for others to use: our own pages link to the page itself.
  const pages = pageAddresses().filter((address) => !address.startsWith('/e/'));
  expect(followed).toBeGreaterThanOrEqual(pages.length);
});

test('no page uses an id twice', () => {
  return expectOfEach(pageAddresses(), (address) => {
    const ids = readPage(address)
      .querySelectorAll('[id]')
      .map(({ id }) => id);
    expect(ids.length - new Set(ids).size).toBe(0);
  });
});
