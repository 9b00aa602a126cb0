import { describe, expect, it } from 'vitest';
import { codeFile } from '../../../../src/views/search/code-file.ts';
import { meaningOn, senderInWords, statusOn } from '../../../../src/views/search/meaning-on.ts';
import { content } from '../../domain/search/resolver-from-content.ts';

const sender = (id: string, software?: string) => ({
  id,
  name: id.toUpperCase(),
  certainty: 'likely' as const,
  sign: 'a sign',
  ...(software !== undefined && { software: { id: software, name: software.toUpperCase() } }),
});
const known = {
  statuses: '403, 400',
  statusOn: { minio: '400' },
  elsewhere: [{ systems: ['minio', 'rustfs'], means: 'The key is disabled.' }],
};

describe('what a code means on the system that sent it', () => {
  it('is what its page says of that system, else of the software that it runs', () => {
    expect(meaningOn(sender('minio'), known)).toEqual({
      name: 'MINIO',
      means: 'The key is disabled.',
    });
    expect(meaningOn(sender('storj', 'minio'), known)?.name).toBe('MINIO');
    expect(meaningOn(sender('ceph'), known)).toBeUndefined();
    expect(meaningOn(undefined, known)).toBeUndefined();
  });

  it('has the status that the sender gives it, where that is known to be another', () => {
    expect(statusOn(sender('minio'), known)).toBe('400');
    expect(statusOn(sender('storj', 'minio'), known)).toBe('400');
    expect(statusOn(sender('ceph'), known)).toBe('403, 400');
    expect(statusOn(undefined, known)).toBe('403, 400');
  });

  it('names a likely sender as that', () => {
    expect(senderInWords(sender('minio'))).toBe('probably MINIO');
    expect(senderInWords({ ...sender('minio'), certainty: 'certain' })).toBe('MINIO');
  });
});

describe('the file of a code', () => {
  const files = content.codes.map((code) => codeFile(code, content.systems));

  it('has statuses as numbers, each once', () => {
    for (const { statuses, statusOn: others } of files) {
      for (const text of [statuses, ...Object.values(others)]) {
        expect(text).toMatch(/^(?:\d{3}(?:, \d{3})*)?$/);
        expect(new Set(text.split(', ')).size).toBe(text.split(', ').length);
      }
    }
  });

  it('names the systems that are known to send another status', () => {
    const differing = files.filter((file) => Object.keys(file.statusOn).length > 0);
    expect(differing.length).toBeGreaterThan(20);
    for (const file of differing) {
      expect(Object.values(file.statusOn)).not.toContain(file.statuses);
    }
  });
});
