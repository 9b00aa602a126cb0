import { foldName } from '../../text/fold.ts';
import type { Input } from '../input.ts';
import { statusByPhrase } from '../known/http-phrases.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { explainedShare, numbersOf, weightOf } from '../known/phrase-book.ts';
import type { PhraseHit } from './phrase-search.ts';

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
/** Fewer words in a row are chance, see `askedWords`. */
const hintWords = 3;
const shortInput = 14;
/** In a longer text, names made of plain words are chance. */
const longestNaming = 60;

/** Judges what was found of a phrase by its length, its telling words and what stands around it. */
export function judgePhrase(
  hit: PhraseHit,
  input: Input,
  { phrases }: Knowledge,
): Worth | undefined {
  const { phrase, complete, altered, misspelled, wordCount, weight } = hit;
  const { list } = input.words;
  const isShort = list.length <= shortInput;
  const explains =
    isShort && weight >= explainedShare * weightOf(numbersOf(list, phrases), phrases);
  if (isReasonPhrase(hit, input)) return undefined;
  switch (phrase.kind) {
    // Other words than a name's are in a longer text, and fewer words are said of other things.
    case 'name':
      return complete && list.length <= longestNaming && wordCount > (input.aboutS3 ? 1 : 3)
        ? 'hint'
        : undefined;
    // What people call it, see also `askedWords`.
    case 'keyword':
    case 'prints':
      return complete && (explains || (input.aboutS3 && weight >= partWeight)) ? 'hint' : undefined;
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
  if (wordCount < hintWords || altered) return undefined;
  return explains || (complete && isShort && input.aboutS3) ? 'hint' : undefined;
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

/**
 * Whether a short message such as "Access Denied" stands by itself and not inside a sentence. Two
 * words in a text that does not speak of S3 must also be written like a message of S3.
 */
function standsAlone(hit: PhraseHit, { text, words, aboutS3 }: Input): boolean {
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

function saidBy(hit: PhraseHit, text: string, words: Input['words']): string {
  return text.slice(words.starts[hit.from], words.ends[hit.to - 1]);
}
