import { describe, expect, it } from 'vitest';
import { answersTo } from '../small-lexicon.ts';

describe('words that ask about an error of S3', () => {
  it.each([
    ['tubeup constant S3 overload', 'SlowDown likely'],
    ['is there a limit to the rate of s3 requests', 'SlowDown likely'],
    ['why does the s3Signature of getObject not match', 'SignatureDoesNotMatch likely'],
    ['key no such', 'NoSuchKey likely'],
    ['denied access', 'AccessDenied likely'],
  ])('“%s” → %s, in whatever order they stand', (input, answer) => {
    expect(answersTo(input)[0]).toBe(answer);
  });

  it.each([
    'how do I list buckets in s3',
    'enable versioning on a bucket',
    'copy an s3 key to another bucket',
    'constant overload of people',
    'what is the difference between s3 and s3a',
  ])('“%s” asks about no error', (input) => {
    expect(answersTo(input)).toEqual([]);
  });

  it('are not looked for in a log, where words that stand apart belong to different things', () => {
    expect(answersTo('s3 limit reached\nat a rate of 3 MB/s')).toEqual([]);
    expect(answersTo(`s3 limit ${'and some other words '.repeat(20)} rate`)).toEqual([]);
  });
});

describe('messages in other languages', () => {
  it.each([
    ['Zugriff verweigert', 'AccessDenied likely'],
    ['s3: Fehler, Zugriff verweigert beim Hochladen', 'AccessDenied likely'],
    ['阿里云OSS提示权限不足', 'AccessDenied likely'],
    ['Keine Anmeldedaten gefunden', 'no-credentials likely'],
  ])('“%s” → %s', (input, answer) => {
    expect(answersTo(input)).toEqual([answer]);
  });

  it('are no part of texts about anything', () => {
    expect(answersTo('Windows: Zugriff verweigert beim Drucken der Seite')).toEqual([]);
  });
});
