import { randomBytes } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brotli } from '../../../src/building/precompress/brotli.ts';

/** Text that packs to about two thirds of its length, the same in every run of a test. */
const text = (length: number): Buffer => {
  let state = 1;
  const letter = () => {
    state = (state * 48_271) % 2_147_483_647;
    return 'etaoinshrdlucmfw'[state % 16];
  };
  return Buffer.from(Array.from({ length }, letter).join(''));
};
const packed = (file: string, content: Buffer): number => brotli(file, content).length;
const smallest = (content: Buffer): number => packed('a.js', content);

test('whatever goes in comes out again, also when it does not compress', () => {
  for (const content of [text(1), text(1000), text(100_000), randomBytes(5000)]) {
    for (const file of ['a.html', 'a.js', 'a.md', 'search/a.json']) {
      expect(brotliDecompressSync(brotli(file, content)).equals(content)).toBe(true);
    }
  }
});

test('at its best a text is about as small as with Brotli’s largest window', () => {
  const content = text(30_000);
  const { length } = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  expect(smallest(content)).toBeLessThanOrEqual(length * 1.001);
});

describe('the best quality goes to', () => {
  const small = text(3000);
  const justTooLarge = text(21_500);
  const large = text(60_000);

  test('scripts, styles and what the search reads', () => {
    for (const file of ['a.css', 'search/names.json', 'search/codes/A.json']) {
      expect(packed(file, small)).toBe(smallest(small));
    }
  });

  test('pages that miss the first flight', () => {
    expect(packed('a.html', justTooLarge)).toBe(smallest(justTooLarge));
    expect(packed('a.html', large)).toBe(smallest(large));
  });

  test('neither pages that fit nor data', () => {
    expect(packed('a.html', small)).toBeGreaterThan(smallest(small));
    expect(packed('api/a.json', justTooLarge)).toBeGreaterThan(smallest(justTooLarge));
  });
});
