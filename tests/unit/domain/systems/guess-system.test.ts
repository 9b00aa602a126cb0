import { describe, expect, it } from 'vitest';
import { guessSystem } from '../../../../src/domain/systems/guess-system.ts';

const uuid = '5c8a0bb3-5d8a-41a7-8a80-b08d53a4d60c';
const hostId = 'kG9JxNyqOYYzbD4Z8xGvJvhr2zYJRpXBcKqnJmGmPq1O5xMx2m8K0lJcH5bJb1s7kPzW4sKqkYo=';

describe('guessSystem', () => {
  it.each([
    ['ias3', 'https://s3.us.archive.org/item/file', undefined, undefined],
    ['ias3', "<?xml version='1.0' encoding='UTF-8'?><Error>", uuid, undefined],
    ['ias3', ' error uploading a.mp3: Access Denied - reason', undefined, undefined],
    ['aws', 'https://b.s3.eu-west-1.amazonaws.com/k', undefined, undefined],
    ['aws', 'status code: 403', '4442587FB7D0A2F9', hostId],
    ['aws', 'status code: 403', '95H88W1NS6NBR3GG', undefined],
    ['aws', 'Server: AmazonS3', undefined, undefined],
    [
      'google',
      "<?xml version='1.0' encoding='UTF-8'?><Error><Code>x</Code><Details>",
      undefined,
      undefined,
    ],
    ['ceph', '', 'tx000007ba163e552c717e5-00670fa334-1a943d48-default', undefined],
    ['minio', '', '16C2B5F5D5E0A3E1', 'a'.repeat(64)],
    ['r2', 'https://x.r2.cloudflarestorage.com/b', undefined, undefined],
  ])('knows %s by “%s” (%s)', (id, text, requestId, host) => {
    const guess = guessSystem({ text, requestId, hostId: host });
    expect(guess.id).toBe(id);
    expect(guess.why).not.toBe('');
  });

  it.each(['AccessDenied: Access Denied', ''])('says that it cannot tell from “%s”', (text) => {
    expect(guessSystem({ text })).toMatchObject({ id: null, name: 'cannot tell' });
  });

  it('does not take sixteen hexadecimal digits alone for Amazon’s: MinIO has them too', () => {
    expect(guessSystem({ text: '', requestId: '16C2B5F5D5E0A3E1' }).id).toBeNull();
  });
});
