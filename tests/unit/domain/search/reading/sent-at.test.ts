import { describe, expect, it } from 'vitest';
import type { KnownSender } from '../../../../../src/domain/search/known/senders.ts';
import { readSentAt } from '../../../../../src/domain/search/reading/sent-at.ts';

const clock = (
  id: string,
  pattern: string,
  digits: 'hex' | 'decimal' | 'base64-hex',
  unit: 'seconds' | 'milliseconds' | 'nanoseconds',
): KnownSender => ({
  id,
  name: id,
  hosts: [],
  signs: [],
  requestIdTime: { pattern, digits, unit, certainty: 'certain', says: 'It is the clock.' },
});

const systems: KnownSender[] = [
  clock('ceph', '^tx[0-9a-f]{21}-([0-9a-f]{10})-', 'hex', 'seconds'),
  clock('minio', '^(1[4-9][0-9A-F]{14})$', 'hex', 'nanoseconds'),
  clock('seaweedfs', '^(1[5-9]\\d{17})$', 'decimal', 'nanoseconds'),
  clock('tencent-cos', '^(N[TWjm][A-Za-z0-9+/]+={0,2})$', 'base64-hex', 'seconds'),
  { id: 'hetzner', name: 'Hetzner', runs: 'ceph', hosts: [], signs: [] },
];

const from = (id: string, certainty: 'certain' | 'likely' = 'certain') => ({
  id,
  name: id,
  certainty,
  sign: 'a sign',
});
const cephId = 'tx0000000000000005d69e1-0069255926-74ff99a-default';

describe('when a reply was sent', () => {
  it.each([
    ['ceph', cephId, '2025-11-25T07:22:14Z'],
    ['hetzner', cephId, '2025-11-25T07:22:14Z'],
    ['minio', '187DF8CC3FBAE9D8', '2025-12-04T09:23:05.125Z'],
    ['seaweedfs', '1753185275473342333', '2025-07-22T11:54:35.473Z'],
    ['tencent-cos', 'NWNhYzEzZThfNGQ5ZTU4NjRfNmFhNV83YTZjOGY=', '2019-04-09T03:39:20Z'],
  ])('is read from an id of %s', (system, id, time) => {
    expect(readSentAt('', [id], from(system), systems)).toMatchObject({
      time,
      certainty: 'certain',
    });
  });

  it('is as sure as the sender', () => {
    expect(readSentAt('', [cephId], from('ceph', 'likely'), systems)?.certainty).toBe('likely');
    expect(readSentAt('', [cephId], undefined, systems)).toBeUndefined();
    expect(readSentAt('', [cephId], from('minio'), systems)).toBeUndefined();
  });

  it('is not before S3 began', () => {
    const early = 'tx0000000000000005d69e1-0000000001-74ff99a-default';
    expect(readSentAt('', [early], from('ceph'), systems)).toBeUndefined();
  });

  it('is far from the text’s own dates when the clock of one of the two is wrong', () => {
    const farFrom = (text: string) => readSentAt(text, [cephId], from('ceph'), systems)?.farFrom;
    expect(farFrom('2025-11-25 08:22:14 ERROR')).toBeUndefined();
    expect(farFrom('Date: Tue, 25 Nov 2025 07:22:14 GMT')).toBeUndefined();
    expect(farFrom('no date at all')).toBeUndefined();
    expect(farFrom('2024-01-02T03:04:05Z ERROR')).toBe('2024-01-02');
  });
});
