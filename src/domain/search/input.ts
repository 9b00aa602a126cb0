import { splitWords, type Words } from '../text/words.ts';
import { speaksOfS3 } from './known/common-names.ts';
import type { Knowledge } from './known/knowledge.ts';
import { type CodeSlotValue, readCodeSlots } from './read/code-slots.ts';
import { foreignParts } from './read/foreign.ts';
import { readStatuses, type StatusMention } from './read/http-status.ts';
import { plainText } from './read/plain-text.ts';
import { type PhraseHit, searchPhrases } from './ways/phrase-search.ts';

/** What every step looks at, read from the text once. */
export interface Input {
  /** Unescaped and without outer blanks, see `plainText`. */
  text: string;
  words: Words;
  /** Names that stand where a code stands. */
  slots: CodeSlotValue[];
  statuses: StatusMention[];
  /** Known phrases that stand in it, at least in part. */
  phraseHits: PhraseHit[];
  /** Whether anything in the text speaks of S3. */
  aboutS3: boolean;
  /** Whether the place belongs to an error of another service or product. */
  isForeign: (at: number) => boolean;
}

/** Reads what the steps need from anything typed or pasted. */
export function readInput(raw: string, knowledge: Knowledge): Input {
  const text = plainText(raw.trim()).trim();
  const words = splitWords(text);
  return {
    text,
    words,
    slots: readCodeSlots(text),
    statuses: readStatuses(text),
    phraseHits: searchPhrases(words, knowledge.phrases),
    aboutS3: speaksOfS3(text),
    isForeign: foreignParts(text),
  };
}
