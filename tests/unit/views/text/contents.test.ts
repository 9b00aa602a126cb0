import { expect, test } from 'vitest';
import { contentsOf } from '../../../../src/views/text/contents.ts';

test('the contents of a page are its sections and the headings of its text, as plain words', () => {
  const html =
    '<h1>It</h1><section id="seen" class="which"><h2 id="seen-title">Which <code>&lt;one&gt;</code>?</h2></section><h2 id="a-bucket">A bucket is an item</h2><h2>No address</h2>';
  expect(contentsOf(html)).toEqual([
    { id: 'seen', label: 'Which <one>?' },
    { id: 'a-bucket', label: 'A bucket is an item' },
  ]);
});
