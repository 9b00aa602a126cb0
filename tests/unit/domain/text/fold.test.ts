import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../src/domain/text/fold.ts';

describe('foldName', () => {
  it.each([
    'NoSuchKey',
    'nosuchkey',
    'no_such_key',
    'NO-SUCH-KEY',
    'no such key',
    '"No Such Key"',
    'No.Such.Key!',
  ])('brings %s to one spelling', (spelling) => {
    expect(foldName(spelling)).toBe('nosuchkey');
  });

  it.each(['SignatureDoesntMatch', "signature doesn't match", 'signature doesn’t match'])(
    'counts the contraction in %s as what it stands for',
    (spelling) => {
      expect(foldName(spelling)).toBe('signaturedoesnotmatch');
    },
  );
});
