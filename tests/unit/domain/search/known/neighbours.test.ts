import { describe, expect, it } from 'vitest';
import { allNeighbours, neighbourOf } from '../../../../../src/domain/search/known/neighbours.ts';
import { codesFromContent, contentOf } from '../lexicon-from-content.ts';
import { answersTo } from '../small-lexicon.ts';

const codes = new Set(codesFromContent().map(({ code }) => code));

describe('codes without a page', () => {
  it.each(allNeighbours())('$code leads to pages that exist', ({ code, pages }) => {
    expect(codes.has(code)).toBe(false);
    expect(pages.filter((page) => !codes.has(page))).toEqual([]);
  });

  it.each(allNeighbours())('$code is named on each of its pages', ({ code, pages }) => {
    const asWord = new RegExp(`(?<![A-Za-z])${code}(?![A-Za-z])`);
    expect(pages.filter((page) => !asWord.test(contentOf(page)))).toEqual([]);
  });

  it('are known in any spelling', () => {
    expect(neighbourOf('no such version')?.pages).toEqual(['NoSuchKey']);
    expect(neighbourOf('constructor')).toBeUndefined();
  });

  it.each([
    'NoSuchVersion',
    '<Code>NoSuchVersion</Code>',
    'api error NoSuchVersion: x',
    'minio said NoSuchVersion about the bucket',
  ])('%s is answered as likely', (input) => {
    expect(answersTo(input)).toEqual(['NoSuchKey likely']);
  });
});
