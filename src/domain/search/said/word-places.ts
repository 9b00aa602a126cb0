/** Where a word stands in a text, and how much it tells: its letters. */
export interface Place {
  at: number;
  /** The number of its line. */
  line: number;
  tells: number;
}

/** A word that stands more often than this in a text is no error's. */
const mostPlaces = 20;

const letter = /[\p{L}\p{N}]/u;
/** A sign of Chinese, Japanese or Korean is no letter of a longer word, and tells as much as three letters. */
const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const lower = /\p{Ll}|\p{N}/u;
const upper = /\p{Lu}/u;
const between = /[-_ \t]/;

/** A text in lower case without what may stand between words, and where each of its letters stood. */
interface Joined {
  letters: string;
  places: readonly number[];
}

/**
 * Prepares a text for looking words up in it, as content writes them (see `vocabularySchema`).
 * Blanks, hyphens and underscores do not count, as programs also write `ConnectionReset` and
 * `connection_reset`; a word begins and ends where letters do, or where a capital follows.
 */
export function wordPlaces(text: string): (words: string) => readonly Place[] {
  const joined = join(text);
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const known = new Map<string, Place[]>();
  return (words) => {
    const found = known.get(words) ?? placesOf(words, text, joined, lines);
    known.set(words, found);
    return found;
  };
}

function join(text: string): Joined {
  const lowered = text.toLowerCase();
  // Some letters change their length in lower case; places would no longer be right.
  const source = lowered.length === text.length ? lowered : text;
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < source.length; at += 1) {
    const each = source.charAt(at);
    if (between.test(each)) continue;
    letters += each;
    places.push(at);
  }
  return { letters, places };
}

/** Words as they are looked for. */
interface Wanted {
  letters: string;
  /** Whether the last one may go on. */
  isOpen: boolean;
  tells: number;
}

/** Read once: the vocabulary is the same for every text. */
const prepared = new Map<string, Wanted>();

function wantedOf(words: string): Wanted {
  const { letters } = join(words.replace(/\*$/, ''));
  const tells = [...letters].reduce((sum, each) => sum + (sign.test(each) ? 3 : 1), 0);
  const wanted = { letters, isOpen: words.endsWith('*'), tells };
  prepared.set(words, wanted);
  return wanted;
}

function placesOf(words: string, text: string, joined: Joined, lines: readonly number[]): Place[] {
  const { letters: wanted, isOpen, tells } = prepared.get(words) ?? wantedOf(words);
  const { letters } = joined;
  const places: Place[] = [];
  for (let from = letters.indexOf(wanted); from >= 0; from = letters.indexOf(wanted, from + 1)) {
    const at = joined.places[from] ?? 0;
    const end = (joined.places[from + wanted.length - 1] ?? 0) + 1;
    if (!isEdge(text, at) || !(isOpen || isEdge(text, end))) continue;
    places.push({ at, line: lines.findLastIndex((lineBreak) => lineBreak < at), tells });
    if (places.length >= mostPlaces) break;
  }
  return places;
}

/** Whether a word ends before this place and another one may begin. */
function isEdge(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (!letter.test(before) || !letter.test(after)) return true;
  return sign.test(before) || sign.test(after) || (lower.test(before) && upper.test(after));
}
