import { expect, test } from 'vitest';
import { representatives } from '../../support/page-kinds.ts';

/** A page with as many paragraphs as it takes to be told apart by length, and something more. */
const page = (address: string, paragraphs: number, more = '') => ({
  address,
  html: `<main>${'<p>Text.</p>'.repeat(paragraphs)}${more}</main>`,
});

/** Many pages of a folder, of which none is special. */
const ordinary = Array.from({ length: 50 }, (_, index) => page(`/codes/Code${index + 10}/`, 5));

test('a page that is one of its kind is always looked at', () => {
  const single = ['/', '/codes/', '/link/', '/404.html'].map((address) => page(address, 5));
  expect(representatives([...single, ...ordinary])).toEqual(
    expect.arrayContaining(['/', '/codes/', '/link/', '/404.html']),
  );
});

test('of pages that are all the same, one is looked at', () => {
  expect(representatives(ordinary)).toHaveLength(1);
});

test.each([
  ['the shortest', page('/codes/Short0/', 1)],
  ['the longest', page('/codes/Longer/', 99)],
  ['the one with the longest name', page('/codes/CodeWithAVeryLongName/', 5)],
  ['the one with the most replies', page('/codes/Seen00/', 5, '<p id="seen-1"></p>')],
  ['the only one with some element', page('/codes/Strong/', 5, '<strong>!</strong>')],
  ['the only one with some class', page('/codes/Notice/', 5, '<p class="measure notice">!</p>')],
  ['the only one with some attribute', page('/codes/Gone00/', 5, '<p data-withdrawn>!</p>')],
])('of many pages %s is looked at', (_what, special) => {
  expect(representatives([...ordinary, special])).toContain(special.address);
});

test('a folder that is new is looked at without being named anywhere', () => {
  const topics = ['/topics/', '/topics/cors/', '/topics/tls/'].map((address) => page(address, 3));
  expect(representatives([...ordinary, ...topics])).toEqual(
    expect.arrayContaining(['/topics/', '/topics/cors/']),
  );
});
