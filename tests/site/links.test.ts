import { check } from 'linkinator';
import { expect, test } from 'vitest';
import { dist, pageAddresses, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';

test('no link and no fragment of the site leads nowhere', async () => {
  const result = await check({
    path: dist,
    recurse: true,
    checkFragments: true,
    // Addresses of others are followed weekly, by `npm run links:outside`.
    linksToSkip: ['^https?://(?!localhost|127\\.0\\.0\\.1)'],
  });
  const broken = result.links.filter(({ state }) => state === 'BROKEN');
  expect(broken.map(({ url, parent, status }) => `${status} ${url} on ${parent}`)).toEqual([]);
  const followed = result.links.filter(({ state }) => state === 'OK');
  // Short links are for others to use: our own pages link to the page itself.
  const pages = pageAddresses().filter((address) => !address.startsWith('/e/'));
  expect(followed.length).toBeGreaterThanOrEqual(pages.length);
});

test('no page uses an id twice', () => {
  return expectOfEach(pageAddresses(), (address) => {
    const ids = readPage(address)
      .querySelectorAll('[id]')
      .map(({ id }) => id);
    expect(ids.length - new Set(ids).size).toBe(0);
  });
});
