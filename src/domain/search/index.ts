import { answer } from './answers.ts';
import { prepare } from './known/knowledge.ts';
import type { Lexicon } from './known/lexicon.ts';
import type { Reading } from './reading/index.ts';
import type { Answer } from './ways/step.ts';

export type { Reading } from './reading/index.ts';
export type { Answer, Certainty } from './ways/step.ts';

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
    const read = async () => (await import('./reading/index.ts')).readPastedError(answered);
    return { answers: answered.answers, read };
  };
}
