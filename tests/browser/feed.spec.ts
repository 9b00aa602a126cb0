import { expect, test } from '@playwright/test';

test('the feed is well-formed XML in the name space of Atom, with all that an entry must have', async ({
  page,
}) => {
  await page.goto('/');
  const feed = await page.evaluate(async () => {
    const reply = await fetch('/atom.xml');
    const document = new DOMParser().parseFromString(await reply.text(), 'application/xml');
    const atom = 'http://www.w3.org/2005/Atom';
    return {
      error: document.querySelector('parsererror')?.textContent,
      root: `${document.documentElement.namespaceURI} ${document.documentElement.localName}`,
      entries: [...document.getElementsByTagNameNS(atom, 'entry')].map((entry) =>
        [...entry.children].map(({ localName }) => localName),
      ),
    };
  });
  expect(feed.error).toBeUndefined();
  expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
  expect(feed.entries.length).toBeGreaterThan(0);
  for (const parts of feed.entries) {
    expect(parts).toEqual(expect.arrayContaining(['title', 'id', 'updated', 'link', 'content']));
  }
});
