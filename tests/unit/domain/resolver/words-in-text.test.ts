import { describe, expect, it } from 'vitest';
import { answersTo } from './small-lexicon';

describe('a name within a short text', () => {
  it.each([
    ['My uploads to archive.org get access denied since yesterday', 'AccessDenied likely'],
    ['s3 upload fails: signature does not match', 'SignatureDoesNotMatch likely'],
    ['NoSuckBucket error when bucket definitely exists', 'NoSuchBucket likely'],
    ['Bucket creation fails with `noSuchBucket`', 'NoSuchBucket exact'],
    ['S3 gives a permanent redirect to me', 'PermanentRedirect likely'],
  ])('“%s” → %s', (input, answer) => {
    expect(answersTo(input)[0]).toBe(answer);
  });

  it.each([
    'my laravel page shows an internal error',
    'the door has access denied written on it',
    'hello world',
    'please slow down on this road',
  ])('“%s” is not about S3', (input) => {
    expect(answersTo(input)).toEqual([]);
  });
});

describe('tell-tale words', () => {
  it('finds the code that has them, in a question about S3', () => {
    expect(answersTo('tubeup constant S3 overload')[0]).toBe('SlowDown likely');
    expect(answersTo('constant overload of people')).toEqual([]);
  });
});

describe('the report of check_limit', () => {
  it('leads to SlowDown', () => {
    expect(answersTo('{"over_limit": 1, "detail": {"total_tasks_queued": 1017}}')).toEqual([
      'SlowDown likely',
    ]);
  });
});
