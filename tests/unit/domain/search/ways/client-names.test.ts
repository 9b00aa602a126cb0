import { describe, expect, it } from 'vitest';
import { answersTo } from '../small-lexicon.ts';

describe('names that programs give to errors without a code', () => {
  it.each([
    'botocore.exceptions.NoCredentialsError',
    `s3 job failed\n${'at some place in a long trace\n'.repeat(9)}NoCredentialsError`,
    'Put https://s3.amazonaws.com/bucket/key: EOF',
    `${'a long text about something else, and in it '.repeat(4)}NoCredentialsError`,
  ])('are found in “%s”', (input) => {
    expect(answersTo(input)).toContain('no-credentials likely');
  });

  it.each([
    `${'a long text about something else, and in it '.repeat(4)}: EOF`,
    'aws s3 cp - s3://bucket/key <<EOF',
  ])('tell nothing in “%s”', (input) => {
    expect(answersTo(input)).toEqual([]);
  });
});
