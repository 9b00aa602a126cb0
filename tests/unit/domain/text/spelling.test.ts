import { describe, expect, it } from 'vitest';
import { allowedSlips, typingSlips } from '../../../../src/domain/text/spelling.ts';

describe('typingSlips', () => {
  it.each([
    ['nosuchkey', 'nosuchkey', 0],
    ['nosuckkey', 'nosuchkey', 1],
    ['nosuchky', 'nosuchkey', 1],
    ['nosuchkeey', 'nosuchkey', 1],
    ['nosuhckey', 'nosuchkey', 1],
    ['nosucykeh', 'nosuchkey', 2],
    ['', 'ab', 2],
  ])('counts %s → %s as %i', (left, right, slips) => {
    expect(typingSlips(left, right, 5)).toBe(slips);
  });

  it('gives up beyond the limit', () => {
    expect(typingSlips('accessdenied', 'nosuchbucket', 2)).toBe(3);
    expect(typingSlips('a', 'abcdef', 2)).toBe(3);
  });
});

describe('allowedSlips', () => {
  it.each([
    [4, 0],
    [6, 1],
    [11, 1],
    [12, 2],
    [40, 3],
  ])('allows in %i letters %i', (length, slips) => {
    expect(allowedSlips(length)).toBe(slips);
  });
});
