import type { ErrorCode } from '../../src/domain/content/error-code.ts';
import type { Listing } from '../../src/domain/lists/list.ts';
import { sides } from '../../src/domain/lists/pair.ts';

/** A code with nothing but what every code has, for tests that add what they are about. */
export function exampleCode(parts: Partial<ErrorCode> & { code: string }): ErrorCode {
  return {
    summary: 'Something happened.',
    meaning: 'Something happened.',
    family: 'examples',
    listings: listingsIn(parts.listed ?? {}),
    listed: {},
    amazonToday: null,
    seen: [],
    retry: { advice: 'fix-first', reason: 'It fails again.', retriedBy: [] },
    aliases: [],
    keywords: [],
    exceptions: {},
    clientNotes: [],
    confusedWith: [],
    elsewhere: [],
    sources: [],
    causes: [],
    ...parts,
  };
}

/** The rows of the compared lists, as rows of lists that hold nothing else. */
function listingsIn(listed: ErrorCode['listed']): Listing[] {
  return sides.flatMap(({ id, list }) => {
    const row = listed[id];
    if (!row) return [];
    const rows = [{ code: 'It', ...row }];
    return rows.map((it) => ({
      list: { id: list, system: id, source: `${id}-list`, quoted: true, rows },
      row: it,
    }));
  });
}
