import { foldName } from '../fold';
import { statusByPhrase } from './http-phrases';
import type { Input } from './input';
import type { Knowledge } from './knowledge';
import type { PhraseHit } from './phrase-search';

/**
 * What a phrase found in a text is worth: `whole`, the message it is; `part`, enough of a message
 * to recognise it; `hint`, words that describe a code, good enough when nothing better is there.
 */
export type Worth = 'whole' | 'part' | 'hint';

/** A sentence this long, found whole, can only be the message it is. */
const sureWords = 5;
const sureWeight = 13;
/** A short sentence that tells this much is recognised anywhere in a text about S3. */
const tellingWeight = 8;
/** A part of a message must tell this much to be recognised. */
const partWords = 4;
const partWeight = 11;
/** Few words typed must tell this much to hint at anything. */
const hintWeight = 5;
const pieceWeight = 3.5;
const quotedWeight = 9;
/** Of a short input this share must be explained by the phrase. */
const explainedShare = 0.72;
const shortInput = 14;
/** What a word that no code's texts have counts against the phrase. */
const unknownWeight = 4;

/** Judges what was found of a phrase by its length, its telling words and what stands around it. */
export function judgePhrase(hit: PhraseHit, input: Input, knowledge: Knowledge): Worth | undefined {
  const { phrase, complete, altered, misspelled, wordCount, weight } = hit;
  const isShort = input.words.list.length <= shortInput;
  const explains = isShort && explained(hit, input, knowledge) >= explainedShare;
  if (isReasonPhrase(hit, input)) return undefined;
  switch (phrase.kind) {
    case 'name':
      return explains && wordCount > 2 ? 'hint' : undefined;
    case 'prints':
      return input.aboutS3 && complete && weight > sureWeight ? 'hint' : undefined;
    case 'keyword': {
      const isTold = complete && isShort && wordCount > 2 && input.aboutS3;
      return isTold || (explains && !altered && (complete || weight >= hintWeight))
        ? 'hint'
        : undefined;
    }
    default:
      break;
  }
  if (complete) {
    if (wordCount >= sureWords || weight >= sureWeight) return misspelled ? 'part' : 'whole';
    const isTelling =
      weight >= tellingWeight && (wordCount > 3 || (wordCount > 2 && input.aboutS3));
    if (isTelling || explains || standsAlone(hit, input)) return 'part';
  }
  if (wordCount >= partWords && weight >= partWeight) return 'part';
  if (complete && isShort && wordCount > 2 && input.aboutS3) return 'hint';
  // All that was typed so far is a piece of the message.
  const isPiece = wordCount === input.words.list.length && weight >= pieceWeight;
  // Three rare words in a row, as a title quotes a message: "… a conflicting conditional operation".
  const isQuoted = input.aboutS3 && wordCount > 2 && weight >= quotedWeight;
  const isHint = isPiece || isQuoted || (explains && weight >= hintWeight);
  return isHint && !altered && wordCount > 1 ? 'hint' : undefined;
}

/** "307 Temporary Redirect": the phrase belongs to the number, it is nobody's message. */
function isReasonPhrase(hit: PhraseHit, { text, words }: Input): boolean {
  const start = words.starts[hit.from] ?? 0;
  const said = foldName(saidBy(hit, text, words));
  return (
    statusByPhrase.has(said) &&
    /[1-5]\d\d[^\w\n]{1,3}$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** How much of a short input the phrase explains, by weight. */
function explained(hit: PhraseHit, { words }: Input, { phrases }: Knowledge): number {
  const total = words.list.reduce((sum, word) => {
    const number = phrases.vocabulary.get(word);
    return sum + (number === undefined ? unknownWeight : (phrases.weights[number] ?? 0));
  }, 0);
  return total === 0 ? 0 : hit.weight / total;
}

/**
 * Whether a short message such as "Access Denied" stands by itself and not inside a sentence. Two
 * words in a text that does not speak of S3 must also be written like a message of S3.
 */
function standsAlone(hit: PhraseHit, { text, words, aboutS3 }: Input): boolean {
  const start = words.leads[hit.from] ?? 0;
  const end = words.ends[hit.to - 1] ?? text.length;
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 4);
  const isDelimited =
    (start === 0 || /(?:[\n:"'>|([=;,.!#`]|- |[a-z]\] )\s?$/.test(before)) &&
    (after === '' || /^\s?(?:[\n."'<(,;:)\]!]|-)/.test(after));
  const isCapitalised = /^(?:[A-Z][a-z]{2,20} ?)+$/.test(saidBy(hit, text, words));
  return isDelimited && (aboutS3 || hit.wordCount > 2 || isCapitalised);
}

function saidBy(hit: PhraseHit, text: string, words: Input['words']): string {
  return text.slice(words.starts[hit.from], words.ends[hit.to - 1]);
}
