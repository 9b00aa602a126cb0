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
const packed = (file: string, content: Buffer, thorough: boolean): number =>
  brotli(file, content, thorough).length;

test('whatever goes in comes out again, also when it does not compress', () => {
  for (const content of [text(1), text(1000), text(100_000), randomBytes(5000)]) {
    for (const thorough of [true, false]) {
      expect(brotliDecompressSync(brotli('a.html', content, thorough)).equals(content)).toBe(true);
    }
  }
});

test('with time enough a text is about as small as with Brotli’s largest window', () => {
  const content = text(30_000);
  const { length } = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  expect(packed('a.html', content, true)).toBeLessThanOrEqual(length * 1.001);
});

describe('in a hurry the best quality goes to', () => {
  const small = text(3000);
  const justTooLarge = text(21_500);
  const large = text(60_000);

  test('scripts and styles', () => {
    for (const file of ['a.js', 'a.css']) {
      expect(packed(file, small, false)).toBe(packed(file, small, true));
    }
    expect(packed('a.json', small, false)).toBeGreaterThan(packed('a.json', small, true));
  });

  test('pages that just miss the first flight', () => {
    expect(packed('a.html', justTooLarge, false)).toBe(packed('a.html', justTooLarge, true));
  });

  test('neither pages that fit, nor pages that never will, nor data', () => {
    expect(packed('a.html', small, false)).toBeGreaterThan(packed('a.html', small, true));
    expect(packed('a.html', large, false)).toBeGreaterThan(packed('a.html', large, true));
    expect(packed('a.json', justTooLarge, false)).toBeGreaterThan(
      packed('a.json', justTooLarge, true),
    );
  });
});
