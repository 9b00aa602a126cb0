import { foldName } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import type { Input } from '../input.ts';
import { statusByPhrase } from '../known/http-phrases.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { limits } from '../limits.ts';
import type { PhraseKind } from './phrase.ts';
import { numbersOf, type PhraseBook, weightOf } from './phrase-book.ts';
import type { PhraseHit } from './phrase-search.ts';

/**
 * What a phrase found in a text is worth: `whole`, the message it is; `part`, enough of a message
 * to recognise it; `hint`, words that describe a code, good enough when nothing better is there.
 */
export type Worth = 'whole' | 'part' | 'hint';

/** What a text is judged against. */
export interface Heard {
  input: Input;
  words: Words;
  book: PhraseBook;
  knowledge: Knowledge;
}

/** Judges what was found of a phrase by its length, its telling words and what stands around it. */
export function judgePhrase(hit: PhraseHit, heard: Heard): Worth | undefined {
  if (isReasonPhrase(hit, heard)) return undefined;
  switch (hit.phrase.kind) {
    case 'name':
      return isNaming(hit, heard) ? 'hint' : undefined;
    case 'keyword':
    case 'topic-keyword':
    case 'question':
      return isDescribing(hit, heard) ? 'hint' : undefined;
    case 'prints':
    case 'client-words':
    case 'shown-words':
      return judgeClientWords(hit);
    default:
      return judgeMessage(hit, heard);
  }
}

/** Other words than a name's are in a longer text, and fewer words are said of other things. */
function isNaming(hit: PhraseHit, { input, words }: Heard): boolean {
  const { complete, wordCount } = hit;
  return (
    complete &&
    !saidBy(hit, input.text, words).includes('\n') &&
    words.list.length <= limits.words.naming &&
    wordCount > (input.aboutS3 ? 1 : 3)
  );
}

/** What people call it, see also `askedWords`. */
function isDescribing(hit: PhraseHit, heard: Heard): boolean {
  if (!hit.complete) return false;
  return explains(hit, heard) || (heard.input.aboutS3 && hit.weight >= leastOf(hit.phrase.kind));
}

const leastOf = (kind: PhraseKind) =>
  kind === 'question' ? limits.weights.asking : limits.weights.part;

/** A part of what a client prints around every error tells nothing. */
function judgeClientWords({ complete, misspelled, wordCount, weight, phrase }: PhraseHit) {
  const isNearlyAll = weight >= limits.shares.clientWords * phrase.weight;
  if (wordCount < limits.words.hint || !(complete || isNearlyAll)) return undefined;
  const isSure =
    weight >= limits.weights.sureMessage ||
    (wordCount >= limits.words.part && weight >= limits.weights.part);
  return complete && isSure && !misspelled ? 'whole' : 'part';
}

function judgeMessage(hit: PhraseHit, heard: Heard): Worth | undefined {
  const { complete, altered, misspelled, wordCount, weight } = hit;
  const { aboutS3 } = heard.input;
  const { words, weights } = limits;
  if (complete) {
    if (wordCount >= words.sureMessage || weight >= weights.sureMessage) {
      return misspelled ? 'part' : 'whole';
    }
    const isTelling =
      weight >= weights.tellingSentence && (wordCount > 3 || (wordCount > 2 && aboutS3));
    if (isTelling || explains(hit, heard) || standsAlone(hit, heard)) return 'part';
  }
  const isAnother = altered && weight < limits.shares.altered * hit.phrase.weight;
  if (wordCount >= words.part && weight >= weights.part && !isAnother) return 'part';
  if (wordCount < words.hint || altered) return undefined;
  const isShort = heard.words.list.length <= words.shortInput;
  const isHint =
    explains(hit, heard) ||
    (complete && isShort && aboutS3) ||
    (aboutS3 && weight >= weights.tellingSentence);
  return isHint ? 'hint' : undefined;
}

/** Whether nearly all of a short input belongs to the phrase. */
function explains({ weight }: PhraseHit, { words: { list }, book }: Heard): boolean {
  return (
    list.length <= limits.words.shortInput &&
    weight >= limits.shares.explained * weightOf(numbersOf(list, book), book)
  );
}

/** "307 Temporary Redirect": the phrase belongs to the number, it is nobody's message. */
function isReasonPhrase(hit: PhraseHit, { input: { text }, words }: Heard): boolean {
  const start = words.starts[hit.from] ?? 0;
  const said = foldName(saidBy(hit, text, words));
  return (
    statusByPhrase.has(said) &&
    /[1-5]\d\d(?: (?:Client|Server) Error)?[^\w\n]{1,3}$/.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/**
 * Whether a short message such as "Access Denied" stands by itself and not inside a sentence. Two
 * words in a text that does not speak of S3 must also be written like a message of S3.
 */
function standsAlone(hit: PhraseHit, { input: { text, aboutS3 }, words }: Heard): boolean {
  const start = words.leads[hit.from] ?? 0;
  const end = words.ends[hit.to - 1] ?? text.length;
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 4);
  const isCapitalised = /^(?:[A-Z][a-z]{2,20} ?)+$/.test(saidBy(hit, text, words));
  // Behind a time, `[Errno 36] `, or any mark; a capital can begin a message as well.
  const begins =
    start === 0 ||
    (isCapitalised && aboutS3) ||
    /(?:[\n:"'>|([=;,.!#`]|- |\w\] |:\d\d )\s?$/.test(before);
  const ends = after === '' || /^\s?(?:[\n."'<(,;:)\]!]|-)/.test(after);
  return begins && ends && (aboutS3 || hit.wordCount > 2 || isCapitalised);
}

function saidBy(hit: PhraseHit, text: string, words: Words): string {
  return text.slice(words.starts[hit.from], words.ends[hit.to - 1]);
}
