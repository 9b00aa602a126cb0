import type { Reading } from '../pasted-error';
import { answer } from './answers';
import { prepare } from './knowledge';
import type { Lexicon } from './lexicon';
import type { Answer } from './step';

export interface LateResolution {
  /** As in `Resolution`. */
  answers: Answer[];
  /** Reads the paste with code that is loaded when it is first wanted. */
  read: () => Promise<Reading | null>;
}

/**
 * Like `createResolver`, for a box that wants its first answer early: what shows the parts of a
 * paste is a quarter of the code, and is not needed before there is a paste.
 */
export function createAnswerer(lexicon: Lexicon): (input: string) => LateResolution {
  const knowledge = prepare(lexicon);
  return (raw) => {
    const answered = answer(raw, knowledge);
    const read = async () => {
      const { readPastedError } = await import('../pasted-error');
      return readPastedError(answered, knowledge);
    };
    return { answers: answered.answers, read };
  };
}
