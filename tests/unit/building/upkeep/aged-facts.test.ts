import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agingFacts, olderThanAYear } from '../../../../src/building/upkeep/aged-facts.ts';
import { readContent } from '../../../../src/loading/read-content.ts';
import { project } from '../../../project-copy.ts';

const fact = (read: string | null) => ({ what: String(read), file: 'f', read });

describe('facts that were read long ago', () => {
  test('are listed when more than a year has passed, the oldest first', () => {
    const reads = ['2026-11-01', '2025-11-29', '2010-03-25', '2025-11-30', null];
    const old = olderThanAYear(reads.map(fact), '2026-11-30');
    expect(old.map(({ read }) => read)).toEqual([null, '2010-03-25', '2025-11-29']);
  });

  test('a month or a year counts as its last day', () => {
    const reads = ['2025-11', '2025-10', '2025', '2024'];
    const old = olderThanAYear(reads.map(fact), '2026-11-30');
    expect(old.map(({ read }) => read)).toEqual(['2024', '2025-10']);
  });

  test('of content are its current list, its systems and what SDKs repeat', () => {
    const { content } = readContent(join(project, 'content'));
    const facts = agingFacts(content).map(({ what }) => what);
    expect(facts).toContain('the list aws-error-responses');
    expect(facts).toContain('what MinIO sends');
    expect(facts.filter((what) => what.endsWith('repeats')).length).toBeGreaterThan(3);
  });
});
