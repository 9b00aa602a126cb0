import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../../src/building/upkeep/claims.ts';
import { drawClaims, seeded } from '../../../../src/building/upkeep/sample.ts';
import { readContent } from '../../../../src/loading/read-content.ts';
import { project } from '../../../project-copy.ts';

const claims = claimsOf(readContent(join(project, 'content')).content);

describe('a sample of claims', () => {
  test('is drawn from every kind of statement that names a source', () => {
    expect([...new Set(claims.map(({ kind }) => kind))].sort()).toEqual([
      'cause',
      'checksum',
      'client',
      'elsewhere',
      'print',
      'retry',
      'sighting',
      'sign',
      'tell',
    ]);
    for (const { where, says, sources } of claims) {
      expect(says, where).not.toBe('');
      expect(sources, where).not.toEqual([]);
    }
  });

  test('is the same for the same seed, another for another', () => {
    const where = (seed: number) =>
      drawClaims(claims, 30, seeded(seed)).map((claim) => claim.where);
    expect(where(7)).toEqual(where(7));
    expect(where(7)).not.toEqual(where(8));
  });

  test('has nothing twice, and all when more is asked for than there is', () => {
    const some = claims.slice(0, 200);
    const drawn = drawClaims(some, 1000, seeded(1));
    expect(new Set(drawn).size).toBe(200);
    expect(drawn).toHaveLength(200);
  });

  test('has few kinds as well as many', () => {
    const kinds = new Set(drawClaims(claims, 60, seeded(3)).map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThanOrEqual(8);
  });
});
