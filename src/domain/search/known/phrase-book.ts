import { nameParts, tellingWords } from '../../text/words.ts';
import { type Lexicon, type LexiconEntry, messageWords } from './lexicon.ts';

export type PhraseKind = 'listed' | 'seen' | 'resource' | 'body' | 'prints' | 'keyword' | 'name';

/** A text that stands for a code: a message, a tell-tale, something people say. */
export interface Phrase {
  code: string;
  kind: PhraseKind;
  fragments: Fragment[];
  /** How often its words stand in the texts of its code. */
  familiarity: number;
  /** Sum over its words. */
  weight: number;
  wordCount: number;
}

/** A stretch of a phrase between two places that vary. */
export interface Fragment {
  phrase: Phrase;
  /** Numbers of the words. */
  words: number[];
  text: string[];
  weight: number;
}

export interface PhraseBook {
  phrases: Phrase[];
  fragments: Fragment[];
  /** Stemmed word → its number, from 1; 0 is any unknown word. */
  vocabulary: ReadonlyMap<string, number>;
  /** By word number: how much a word tells; a word that many codes share tells little. */
  weights: readonly number[];
  /** Two neighbouring words → where they stand: fragment and position in it. */
  pairs: ReadonlyMap<number, readonly [fragment: number, position: number][]>;
  /** By word number: the codes in whose texts the word stands, and in how many of them. */
  owners: readonly (ReadonlyMap<string, number> | undefined)[];
}

/** A key for two neighbouring words. */
export const pairKey = (first: number, second: number) => first * 65_536 + second;

/** Of a short input this share must be explained by a phrase that is all it says. */
export const explainedShare = 0.72;
/** What a word that no code's texts have counts against the phrase. */
const unknownWeight = 4;

/** The numbers of stemmed words. */
export function numbersOf(words: readonly string[], { vocabulary }: PhraseBook): number[] {
  return words.map((word) => vocabulary.get(word) ?? 0);
}

/** How much the words with these numbers tell. */
export function weightOf(words: readonly number[], { weights }: PhraseBook): number {
  return words.reduce((sum, word) => sum + (word === 0 ? unknownWeight : (weights[word] ?? 0)), 0);
}

function texts(entry: LexiconEntry): [PhraseKind, string][] {
  const found: [PhraseKind, string][] = [];
  for (const [wording] of Object.values(entry.listed)) found.push(['listed', wording]);
  for (const message of entry.messages ?? []) found.push(['seen', messageWords(message, entry)]);
  for (const resource of entry.resources ?? []) found.push(['resource', resource]);
  for (const body of entry.bodies ?? []) found.push(['body', body]);
  found.push(['name', tellingWords(nameParts(entry.code).join(' '))]);
  for (const printed of entry.prints ?? []) found.push(['prints', printed]);
  for (const keyword of entry.keywords ?? []) found.push(['keyword', keyword]);
  return found;
}

/** Two words that tell less, as "does not", are no reason to compare the rest of a phrase. */
const tellingPair = 3;

/** Collects every text of the lexicon and weighs its words. */
export function buildPhraseBook(lexicon: Lexicon): PhraseBook {
  const vocabulary = new Map<string, number>();
  const owners: (Map<string, number> | undefined)[] = [undefined];
  const phrases: Phrase[] = [];
  const known = new Set<string>();
  for (const entry of lexicon.codes) {
    for (const [kind, text] of texts(entry)) {
      const pieces = text.split(' * ').map((piece) => piece.split(' '));
      // The same sentence in both lists is one phrase; the first, a list's, stays.
      const identity = `${entry.code} ${kind === 'seen' ? 'seen' : ''} ${text}`;
      if (text === '' || known.has(identity)) continue;
      known.add(identity);
      const phrase: Phrase = {
        code: entry.code,
        kind,
        fragments: [],
        familiarity: 0,
        weight: 0,
        wordCount: 0,
      };
      // An explanation, or a word by itself that people search with, tells more than a sentence.
      const isTelling = kind === 'resource' || (kind === 'keyword' && !text.includes(' '));
      const tells = isTelling ? 2 : 1;
      for (const words of pieces) {
        const numbers = words.map((word) => {
          const number = vocabulary.get(word) ?? vocabulary.size + 1;
          vocabulary.set(word, number);
          const codes = owners[number] ?? new Map<string, number>();
          owners[number] = codes.set(entry.code, (codes.get(entry.code) ?? 0) + tells);
          return number;
        });
        phrase.fragments.push({ phrase, words: numbers, text: words, weight: 0 });
        phrase.wordCount += words.length;
      }
      phrases.push(phrase);
    }
  }
  const weights = owners.map((codes) =>
    codes ? Math.log(1 + lexicon.codes.length / codes.size) : 0,
  );
  const fragments: Fragment[] = [];
  const pairs = new Map<number, [number, number][]>();
  for (const phrase of phrases) {
    for (const fragment of phrase.fragments) {
      fragment.weight = fragment.words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
      phrase.weight += fragment.weight;
      for (const word of fragment.words) {
        phrase.familiarity += owners[word]?.get(phrase.code) ?? 0;
      }
      const index = fragments.push(fragment) - 1;
      fragment.words.slice(1).forEach((word, position) => {
        const tells = (weights[word] ?? 0) + (weights[fragment.words[position] ?? 0] ?? 0);
        if (tells < tellingPair && fragment.words.length > 2) return;
        const key = pairKey(fragment.words[position] ?? 0, word);
        const places = pairs.get(key) ?? [];
        pairs.set(key, places);
        places.push([index, position]);
      });
    }
  }
  return { phrases, fragments, vocabulary, weights, pairs, owners };
}
