import type { Reading } from '../pasted-error';
import { answer } from './answers';
import { prepare } from './knowledge';
import type { Lexicon } from './lexicon';
import type { Answer } from './step';

export type { Reading } from '../pasted-error';
export type { Answer, Certainty } from './step';

export interface Resolution {
  /** The best first; empty when the input is not understood, or is not about these errors. */
  answers: Answer[];
  /**
   * What a paste contains; `null` for a typed word. A quarter of the code does this and no answer
   * waits for it, so it is loaded when it is first wanted.
   */
  read: () => Promise<Reading | null>;
}

/** Prepares the lexicon once and gives the function that understands anything typed or pasted. */
export function createResolver(lexicon: Lexicon): (input: string) => Resolution {
  const knowledge = prepare(lexicon);
  return (raw) => {
    const answered = answer(raw, knowledge);
    const read = async () => (await import('../pasted-error')).readPastedError(answered);
    return { answers: answered.answers, read };
  };
}
