import type { ErrorCode } from '../../content/error-code.ts';
import type { Texts } from '../../content/texts.ts';
import type { Vocabulary } from '../../content/vocabulary.ts';
import { tellingWords } from '../../text/words.ts';
import type { AskedTopic } from './build-phrases.ts';

/**
 * How people ask for topics, and what is said of codes in other languages than English. A file of
 * its own, loaded only where neither names nor messages nor the words of clients give an answer.
 */
export interface QuestionsFile {
  /** What a code says in other languages, as written. */
  codes: [code: string, texts: string[]][];
  topics: AskedQuestions[];
  /** Programs whose errors are their own where a text does not name S3, in any letter case. */
  otherPrograms: string;
  /** By which words a topic, or a code, is spoken of, see `Vocabulary`. */
  vocabulary: [page: string, alone: string[], together: string[][][]][];
}

export interface AskedQuestions {
  id: string;
  title: string;
  /** Set where no server replied. */
  noReply?: true;
  /** In English, as telling words (see `words.ts`). */
  english: string[];
  /** In other languages, as written. */
  others: string[];
}

/** The content that questions are picked from. */
interface AskedContent {
  codes: readonly Pick<ErrorCode, 'code' | 'translations'>[];
  topics: readonly AskedTopic[];
  texts: Pick<Texts, 'speaksOfOthers'>;
  vocabulary: readonly Vocabulary[];
}

/** Picks from the catalogue how people ask. */
export function buildQuestions({ codes, topics, texts, vocabulary }: AskedContent): QuestionsFile {
  return {
    codes: codes.flatMap(({ code, translations }) =>
      translations ? [[code, translations.map(({ text }) => text)]] : [],
    ),
    topics: topics.map(({ id, title, area, questions }) => ({
      id,
      title,
      ...(area === 'no-reply' && { noReply: true }),
      english: [
        ...new Set(
          questions
            .filter(({ language }) => language === undefined)
            .map(({ text }) => tellingWords(text)),
        ),
      ].filter((words) => words !== ''),
      others: questions.flatMap(({ language, text }) => (language === undefined ? [] : [text])),
    })),
    otherPrograms: texts.speaksOfOthers.join('|'),
    vocabulary: vocabulary.map(({ page, alone, together }) => [page, alone, together]),
  };
}
