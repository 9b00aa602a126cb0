import { expect, test } from 'vitest';
import { parseInlineText } from '../../../../src/domain/text/inline-text.ts';
import { firstSentence } from '../../../../src/views/text/first-sentence.ts';

const inTwo = (text: string) => {
  const { first, rest } = firstSentence(parseInlineText(text));
  return [first, rest].map((segments) => segments.map((segment) => segment.text).join(''));
};

test.each([
  ['Wait.', 'Wait.', ''],
  ['Wait. Then send it.', 'Wait.', 'Then send it.'],
  ['Send the file `a.b. C` again. Wait.', 'Send the file a.b. C again.', 'Wait.'],
  ['Wait. `ia` does so itself.', 'Wait.', 'ia does so itself.'],
  ['Sign with version 4.0 of it.', 'Sign with version 4.0 of it.', ''],
  ['Ask info@archive.org, see https://a.b/c. d', 'Ask info@archive.org, see https://a.b/c. d', ''],
])('the first sentence of “%s” is “%s”', (text, first, rest) => {
  expect(inTwo(text)).toEqual([first, rest]);
});
