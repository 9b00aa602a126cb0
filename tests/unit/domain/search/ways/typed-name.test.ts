import { describe, expect, it } from 'vitest';
import { answersTo } from '../small-lexicon.ts';

describe('a typed name', () => {
  it.each([
    'NoSuchKey',
    'nosuchkey',
    'no_such_key',
    'NO-SUCH-KEY',
    'no such key',
    '`NoSuchKey`',
    '"NoSuchKey"',
    '<Code>NoSuchKey</Code>',
    'NoSuchKeyException',
    'AWS::S3::Errors::NoSuchKey',
    'software.amazon.awssdk.services.s3.model.NoSuchKeyException',
    's3 nosuchkey error',
    'what is NoSuchKey',
  ])('%s is certain', (input) => {
    expect(answersTo(input)[0]).toBe('NoSuchKey exact');
  });

  it.each(['NoSuckKey', 'nosuchky', 'NoSuhcKey', 'key no such'])('%s is likely', (input) => {
    expect(answersTo(input)[0]).toBe('NoSuchKey likely');
  });

  it('is completed, not corrected, when it is only begun', () => {
    expect(answersTo('nosuch')).toEqual(['NoSuchKey likely', 'NoSuchBucket likely']);
    expect(answersTo('signature doesnt m')).toEqual(['SignatureDoesNotMatch likely']);
    expect(answersTo('signture does not')).toEqual(['SignatureDoesNotMatch likely']);
  });

  it('prefers the longer name to a shorter one within it', () => {
    expect(answersTo('permanent redirect')).toEqual(['PermanentRedirect exact']);
    expect(answersTo('Redirect')[0]).toBe('Redirect exact');
  });

  it('answers with another name’s page', () => {
    expect(answersTo('SlowDownRead')).toEqual(['SlowDown exact']);
  });

  it('answers with the page that discusses a code without one', () => {
    expect(answersTo('ExpiredRequest')).toEqual(['AccessDenied likely']);
  });

  it.each(['cryptography.fernet.InvalidToken', 'psutil.AccessDenied', 'NotImplementedException'])(
    'leaves %s to its own library',
    (input) => {
      expect(answersTo(input)).toEqual([]);
    },
  );
});
