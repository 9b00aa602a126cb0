import type { Input } from '../input.ts';
import type { Knowledge } from '../known/knowledge.ts';
import type { Finding } from '../ways/step.ts';
import { askedWords, type Given } from './asked-words.ts';
import { askedAbroad, foreignQuestions } from './other-languages.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { QuestionsFile } from './questions-file.ts';
import { prepareVocabulary, spokenOf } from './spoken-of.ts';

/** What understands how people ask: loaded with the questions, where nothing stronger answers. */
export interface Asked {
  /** What people ask in whatever order of words, and in other languages. */
  questions: (input: Input, book: PhraseBook) => Finding[];
  /** Pages of whose words some stand together. */
  spoken: (input: Input, knowledge: Knowledge) => Finding[];
  /** Whether a text names a program whose errors are its own. */
  namesOthers: (text: string) => boolean;
}

/**
 * Prepares the file once.
 * @param given what was loaded before and is used here too
 */
export function prepareAsked(file: QuestionsFile, given: Given): Asked {
  const { limits } = given;
  const questions = foreignQuestions(file);
  const vocabulary = prepareVocabulary(file);
  const others = new RegExp(file.otherPrograms || '(?!)', 'i');
  return {
    questions: (input, book) => [
      ...askedWords(input, book, given),
      ...askedAbroad(input, questions, limits),
    ],
    spoken: (input, { statuses }) => spokenOf(input, vocabulary, limits, statuses),
    namesOthers: (text) => others.test(text),
  };
}
