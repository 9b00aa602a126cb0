import type { ErrorCode } from '../../src/domain/content/error-code.ts';

/** A code with nothing but what every code has, for tests that add what they are about. */
export function exampleCode(parts: Partial<ErrorCode> & { code: string }): ErrorCode {
  return {
    summary: 'Something happened.',
    meaning: 'Something happened.',
    listed: {},
    amazonToday: null,
    seen: [],
    retry: { advice: 'fix-first', reason: 'It fails again.', retriedBy: [] },
    aliases: [],
    keywords: [],
    exceptions: {},
    clientNotes: [],
    confusedWith: [],
    sources: [],
    causes: [],
    ...parts,
  };
}
