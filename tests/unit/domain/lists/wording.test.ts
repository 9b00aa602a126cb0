import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWordings, type WordingSegment } from '../../../../src/domain/lists/wording.ts';

const textOf = (segments: WordingSegment[]): string => segments.map(({ text }) => text).join('');
const ownOf = (segments: WordingSegment[]): string[] =>
  segments.filter(({ own }) => own).map(({ text }) => text.trim());

describe('compareWordings', () => {
  test('calls equal texts identical and marks nothing', () => {
    const { verdict, left, right } = compareWordings('Access Denied', 'Access Denied');
    expect(verdict).toBe('identical');
    expect([...ownOf(left), ...ownOf(right)]).toEqual([]);
  });

  test('calls a difference of letter case cosmetic and marks the words', () => {
    const comparison = compareWordings(
      'The AWS access key ID you gave',
      'The AWS Access Key Id you gave',
    );
    expect(comparison.verdict).toBe('cosmetic');
    expect(ownOf(comparison.left).join(' ')).toBe('access key ID');
    expect(ownOf(comparison.right).join(' ')).toBe('Access Key Id');
  });

  test('calls a full stop more cosmetic', () => {
    const comparison = compareWordings('Invalid Argument.', 'Invalid Argument');
    expect(comparison.verdict).toBe('cosmetic');
    expect(ownOf(comparison.left)).toEqual(['.']);
    expect(ownOf(comparison.right)).toEqual([]);
  });

  test('calls other words different', () => {
    expect(compareWordings('see REST Authentication', 'see Authenticating REST').verdict).toBe(
      'different',
    );
  });

  test('marks own words in a row as one piece, and nothing in another sentence altogether', () => {
    const { left, right } = compareWordings('the old long name is', 'the new short name is');
    expect(ownOf(left)).toEqual(['old long']);
    expect(ownOf(right)).toEqual(['new short']);
    const another = compareWordings('The key is not known here.', 'Somebody removed your bucket!');
    expect(another.verdict).toBe('different');
    expect([...ownOf(another.left), ...ownOf(another.right)]).toEqual([]);
  });

  test('gives both texts back unchanged, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const comparison = compareWordings(left, right);
        expect(textOf(comparison.left)).toBe(left);
        expect(textOf(comparison.right)).toBe(right);
      }),
    );
  });
});
