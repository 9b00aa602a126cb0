import { type Answered, judge } from './answers.ts';
import { rowOf } from './evidence.ts';
import { readInput } from './input.ts';
import { prepare } from './known/knowledge.ts';
import type { NamesFile } from './known/names-file.ts';
import type { SignsFile } from './known/signs-file.ts';
import type { Reading } from './reading/index.ts';
import type { Said } from './said/index.ts';
import type { PhrasesFile } from './said/phrases-file.ts';
import type { QuestionsFile } from './said/questions-file.ts';
import type { Answer } from './ways/step.ts';

export type { Certainty, Evidence } from './evidence.ts';
export type { Reading } from './reading/index.ts';
export type { Answer } from './ways/step.ts';

/** What was understood of an input. */
export interface Resolution {
  /** The best first; empty when the input is not understood, or is not about these errors. */
  answers: Answer[];
  /** Whether more knowledge cannot change which answer is the first: it may be shown at once. */
  settled: boolean;
  /** The row of the table of evidence that decided. */
  decidedBy?: Answer['evidence'];
  /** A code that stands in the place of the code and has no page here, as printed. */
  unexplained?: string;
  /**
   * What a paste contains; `null` for a typed word. A quarter of the code does this and no answer
   * waits for it, so it is loaded when it is first wanted.
   * @param signs gets the signs of systems and clients, and is asked only where there is a paste;
   * without them less is read
   */
  read: (signs: () => Promise<SignsFile | undefined>) => Promise<Reading | null>;
}

/** Understands anything typed or pasted: at once by names, once it has learnt the phrases by messages too. */
export interface Resolver {
  resolve: (input: string) => Resolution;
  /** Whether it knows messages and descriptions. */
  knowsPhrases: () => boolean;
  /** Learns how people ask, in any language; of use where phrases give no settled answer. */
  learnQuestions: (questions: QuestionsFile) => Promise<void>;
  /** Learns them; the code that understands them comes with them. */
  learn: (phrases: PhrasesFile) => Promise<void>;
}

/** A name that was typed, or that stands in the code's place, is the answer, whatever else is said. */
const settling: readonly Answer['evidence'][] = ['typed', 'asked', 'slot'];

/** What questions tell is weaker than what a client says: only that, or less, can they change. */
const isStrongerThanQuestions = (evidence: Answer['evidence']) =>
  rowOf(evidence).rank <= rowOf('client-part').rank;

/** One word that is on its way to being a name is completed while it is typed. */
const isOneWord = (text: string) => /^[\w.]{1,60}$/.test(text);

/** Prepares the names once and gives what understands anything typed or pasted. */
export function createResolver(names: NamesFile): Resolver {
  let knowledge = prepare(names);
  let said: Said | undefined;

  function answer(raw: string): Answered {
    const plain = readInput(raw, knowledge.marks);
    if (!said) return judge(plain, knowledge);
    const { input, ways } = said.hear(plain);
    return judge(input, knowledge, ways);
  }

  const isSettledBySaid = (decidedBy: Answer['evidence'] | undefined): boolean =>
    said !== undefined &&
    (said.knowsQuestions() || (decidedBy !== undefined && isStrongerThanQuestions(decidedBy)));

  return {
    resolve(raw) {
      const answered = answer(raw);
      const { answers, decidedBy, unexplained } = answered;
      const { text } = answered.input;
      const isNamed =
        decidedBy !== undefined &&
        (settling.includes(decidedBy) || (decidedBy === 'guessed-name' && isOneWord(text)));
      return {
        answers,
        settled: isNamed || text === '' || isSettledBySaid(decidedBy),
        ...(decidedBy === undefined ? {} : { decidedBy }),
        ...(unexplained === undefined ? {} : { unexplained }),
        read: async (signs) =>
          (await import('./reading/index.ts')).readPastedError(answered, signs),
      };
    },
    knowsPhrases: () => said !== undefined,
    learnQuestions: async (questions) => said?.learnQuestions(questions),
    async learn(phrases) {
      const { knowledgeWith, prepareSaid } = await import('./said/index.ts');
      knowledge = knowledgeWith(phrases, knowledge);
      said = prepareSaid(phrases, knowledge);
    },
  };
}
