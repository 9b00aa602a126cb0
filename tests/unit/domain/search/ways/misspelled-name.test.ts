import { describe, expect, it } from 'vitest';
import { answersTo } from '../small-lexicon.ts';

describe('a name within a short text', () => {
  it.each([
    ['My uploads to archive.org get access denied since yesterday', 'AccessDenied likely'],
    ['s3 upload fails: signature does not match', 'SignatureDoesNotMatch likely'],
    ['NoSuckBucket error when bucket definitely exists', 'NoSuchBucket likely'],
    ['Bucket creation fails with `noSuchBucket`', 'NoSuchBucket exact'],
    ['S3 gives a permanent redirect to me', 'PermanentRedirect likely'],
    ['S3 gives a permanant redirect to me', 'PermanentRedirect likely'],
  ])('“%s” → %s', (input, answer) => {
    expect(answersTo(input)[0]).toBe(answer);
  });

  it.each([
    'my laravel page shows an internal error',
    'the door has access denied written on it',
    'hello world',
    'please slow down on this road',
    'how to redirect an s3 website to https',
  ])('“%s” names no error of S3', (input) => {
    expect(answersTo(input)).toEqual([]);
  });
});
