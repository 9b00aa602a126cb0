import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptResults, makers } from '../../../src/building/kept-results.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 's3-errors-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds results from texts, as if each took long. @returns the texts that had to be worked on */
async function build(texts: readonly string[], madeBy = 'one program'): Promise<string[]> {
  const kept = new KeptResults(madeBy, join(folder, 'kept'));
  const made: string[] = [];
  kept.begin();
  for (const text of texts) {
    const file = join(folder, `${text}.result`);
    await kept.write(file, [text], () => {
      made.push(text);
      return Buffer.from(`result of ${text}`);
    });
    expect(readFileSync(file, 'utf8')).toBe(`result of ${text}`);
  }
  kept.end();
  return made;
}

test('what has not changed is taken over, what has is made', async () => {
  expect(await build(['a', 'b'])).toEqual(['a', 'b']);
  expect(await build(['a', 'c'])).toEqual(['c']);
});

test('the same text twice is worked on once', async () => {
  expect(await build(['a', 'a'])).toEqual(['a']);
});

test('another program takes nothing over', async () => {
  await build(['a']);
  expect(await build(['a'], 'another program')).toEqual(['a']);
});

test('what a build has not used is gone after it', async () => {
  await build(['a', 'b']);
  await build(['a']);
  expect(readdirSync(join(folder, 'kept/last'))).toHaveLength(1);
  expect(await build(['b'])).toEqual(['b']);
});

test('a build that ends before its time takes nothing from the next', async () => {
  await build(['a', 'b']);
  const kept = new KeptResults('one program', join(folder, 'kept'));
  kept.begin();
  await kept.write(join(folder, 'a.result'), ['a'], () => Buffer.from('made again'));
  expect(await build(['a', 'b'])).toEqual([]);
});

test('parts of an origin are not run together', async () => {
  const kept = new KeptResults('one program', join(folder, 'kept'));
  kept.begin();
  const file = join(folder, 'result');
  await kept.write(file, ['ab', 'c'], () => Buffer.from('first'));
  await kept.write(file, ['a', 'bc'], () => Buffer.from('second'));
  expect(readFileSync(file, 'utf8')).toBe('second');
});

test('the program that makes results has a name that stays while it is the same', () => {
  expect(makers()).toMatch(/^[0-9a-f]{64}$/);
  expect(makers()).toBe(makers());
});
