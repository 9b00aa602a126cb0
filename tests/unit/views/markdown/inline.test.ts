import { describe, expect, test } from 'vitest';
import { codeSpan, escaped, link, proseMarkdown } from '../../../../src/views/markdown/inline.ts';

describe('Markdown of a sentence', () => {
  test('escapes what would be taken for marks, and nothing else', () => {
    expect(escaped('*a* [b] <c> d`e')).toBe('\\*a\\* \\[b\\] \\<c> d\\`e');
    expect(escaped('_a_ but test_s3.json, Q&A and &amp;')).toBe(
      '\\_a\\_ but test_s3.json, Q&A and \\&amp;',
    );
  });

  test('links the codes that it names, with their whole address', () => {
    const segments = [
      { text: 'Not ', code: false },
      { text: 'NoSuchKey', code: true, href: '/codes/NoSuchKey/' },
    ];
    expect(proseMarkdown(segments, new URL('https://errors.example/'))).toBe(
      'Not [`NoSuchKey`](https://errors.example/codes/NoSuchKey/)',
    );
  });
});

test('inline code keeps its text to the letter, back-ticks too', () => {
  expect(codeSpan('a <b> *c*')).toBe('`a <b> *c*`');
  expect(codeSpan('a `b` ``c``')).toBe('``` a `b` ``c`` ```');
});

test('an address with brackets does not end the link early', () => {
  expect(link('a', 'https://e.org/b_(c)')).toBe('[a](<https://e.org/b_(c)>)');
});
