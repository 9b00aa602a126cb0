import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist } from './built-site.ts';

const texts = globSync(`${dist}**/*.{css,csv,html,js,json,md,svg,txt,xml}`);
const large = texts.filter((file) => readFileSync(file).length >= 300);
const largeFiles = new Set(large);

test('every text of 300 bytes or more lies there compressed in both ways, and unpacks to itself', () => {
  expect(large.length).toBeGreaterThan(100);
  for (const file of large) {
    const text = readFileSync(file);
    const packed = { brotli: readFileSync(`${file}.br`), gzip: readFileSync(`${file}.gz`) };
    expect(brotliDecompressSync(packed.brotli).equals(text), file).toBe(true);
    expect(gunzipSync(packed.gzip).equals(text), file).toBe(true);
    expect(packed.brotli.length, file).toBeLessThan(packed.gzip.length);
    expect(packed.gzip.length, file).toBeLessThan(text.length);
  }
});

test('nothing is compressed twice, or without its original', () => {
  for (const file of globSync(`${dist}**/*.{br,gz}`)) {
    const original = file.replace(/\.(br|gz)$/, '');
    expect(largeFiles, file).toContain(original);
    expect(existsSync(original), file).toBe(true);
  }
});
