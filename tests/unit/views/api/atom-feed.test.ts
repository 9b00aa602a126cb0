import { expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { atomFeed } from '../../../../src/views/api/atom-feed.ts';
import { exampleContent } from '../../example-catalogue.ts';

const site = new URL('https://errors.example/');
const entry = {
  id: 'second',
  date: '2026-02-01',
  title: 'A & B',
  text: 'See `<Code>`.',
  codes: [],
};
const feed = (codes: string[]) =>
  atomFeed(createCatalogue(exampleContent({ changes: [{ ...entry, codes }] })), site);

test('a feed escapes what XML would take for markup', () => {
  expect(feed([])).toContain('<title>A &amp; B</title>');
  expect(feed([])).toContain('<content type="text">See &lt;Code&gt;.</content>');
});

test('an entry has the id of its key for ever and is dated by its day', () => {
  expect(feed([])).toContain('<id>https://errors.example/atom.xml#second</id>');
  expect(feed([])).toContain('<updated>2026-02-01T00:00:00Z</updated>');
});

test('an entry leads to the one code that it is about, and to all of them when there are several', () => {
  const alternate = (text: string) =>
    /<entry>[\s\S]*rel="alternate" type="text\/html" href="([^"]+)"/.exec(text)?.[1];
  expect(alternate(feed(['SlowDown']))).toBe('https://errors.example/codes/SlowDown/');
  expect(alternate(feed(['SlowDown', 'NoSuchKey']))).toBe('https://errors.example/codes/');
  expect(feed(['SlowDown', 'NoSuchKey']).match(/rel="related"/g)).toHaveLength(2);
});
