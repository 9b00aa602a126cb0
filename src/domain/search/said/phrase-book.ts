import { stem } from '../../text/words.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { limits } from '../limits.ts';
import { textsOfPages } from './page-texts.ts';
import type { Fragment, Phrase } from './phrase.ts';
import type { PhrasesFile } from './phrases-file.ts';

/** All phrases, findable by their words. */
export interface PhraseBook {
  phrases: Phrase[];
  fragments: Fragment[];
  /** Stemmed word → its number, from 1; 0 is any unknown word. */
  vocabulary: ReadonlyMap<string, number>;
  /** By word number: how much a word tells; a word that many pages share tells little. */
  weights: readonly number[];
  /** Two neighbouring words → where they stand: fragment and position in it. */
  pairs: ReadonlyMap<number, readonly [fragment: number, position: number][]>;
  /** By word number: the pages in whose texts the word stands, and in how many of them. */
  owners: readonly (ReadonlyMap<string, number> | undefined)[];
  /** Stemmed names of the service and its clients: they say nothing about the error. */
  saysNothing: ReadonlySet<string>;
  /** By word number: the phrases that have the word, once for each time. */
  phrasesWith: readonly (readonly Phrase[] | undefined)[];
  /** By the number of their first word: the names that clients give to errors. */
  namesFrom: ReadonlyMap<number, readonly Phrase[]>;
}

/** A key for two neighbouring words. */
export const pairKey = (first: number, second: number) => first * 65_536 + second;

/** The numbers of stemmed words. */
export function numbersOf(words: readonly string[], { vocabulary }: PhraseBook): number[] {
  return words.map((word) => vocabulary.get(word) ?? 0);
}

/** How much the words with these numbers tell. */
export function weightOf(words: readonly number[], { weights }: PhraseBook): number {
  const { unknownWord } = limits.weights;
  return words.reduce((sum, word) => sum + (word === 0 ? unknownWord : (weights[word] ?? 0)), 0);
}

/**
 * Collects every text of the file and weighs its words.
 * @param knowledge every code that has a page, the most familiar first
 * @param questions by topic: how people ask for it
 */
export function buildPhraseBook(
  { codes, marks }: Pick<Knowledge, 'codes' | 'marks'>,
  file: PhrasesFile,
  questions: ReadonlyMap<string, readonly string[]> = new Map(),
): PhraseBook {
  const pages = textsOfPages(codes, file, questions);
  const vocabulary = new Map<string, number>();
  const owners: (Map<string, number> | undefined)[] = [undefined];
  const phrases: Phrase[] = [];
  const known = new Set<string>();
  for (const [place, { page, texts }] of pages.entries()) {
    for (const [kind, text] of texts) {
      // The same sentence in both lists is one phrase; the first, a list's, stays.
      const own = kind === 'seen' || kind === 'client-name' ? kind : '';
      const identity = `${page.key} ${own} ${text}`;
      if (text === '' || known.has(identity)) continue;
      known.add(identity);
      // An explanation, or a word by itself that people search with, tells more than a sentence.
      const isTelling = kind === 'resource' || (kind === 'keyword' && !text.includes(' '));
      const tells = isTelling ? 2 : 1;
      const phrase: Phrase = {
        page,
        kind,
        fragments: [],
        place,
        familiarity: 0,
        weight: 0,
        wordCount: 0,
      };
      for (const piece of text.split(' * ')) {
        const words = piece.split(' ');
        const numbers = words.map((word) => {
          const number = vocabulary.get(word) ?? vocabulary.size + 1;
          vocabulary.set(word, number);
          const counts = owners[number] ?? new Map<string, number>();
          owners[number] = counts.set(page.key, (counts.get(page.key) ?? 0) + tells);
          return number;
        });
        phrase.fragments.push({ phrase, words: numbers, text: words, weight: 0 });
        phrase.wordCount += words.length;
      }
      phrases.push(phrase);
    }
  }
  const phrasesWith: Phrase[][] = [];
  const namesFrom = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.fragments[0]?.words[0] ?? 0;
    if (phrase.kind === 'client-name') {
      namesFrom.set(first, [...(namesFrom.get(first) ?? []), phrase]);
    }
    for (const word of phrase.fragments.flatMap(({ words }) => words)) {
      const list = phrasesWith[word];
      if (list) list.push(phrase);
      else phrasesWith[word] = [phrase];
    }
  }
  const weights = owners.map((counts) => (counts ? Math.log(1 + pages.length / counts.size) : 0));
  return {
    phrases,
    vocabulary,
    weights,
    owners,
    saysNothing: new Set(marks.saysNothing.map(stem)),
    phrasesWith,
    namesFrom,
    ...weighed(phrases, weights, owners),
  };
}

/** Gives phrases and fragments their weights, and makes fragments findable by two words. */
function weighed(
  phrases: readonly Phrase[],
  weights: readonly number[],
  owners: PhraseBook['owners'],
): Pick<PhraseBook, 'fragments' | 'pairs'> {
  const fragments: Fragment[] = [];
  const pairs = new Map<number, [number, number][]>();
  for (const phrase of phrases) {
    for (const fragment of phrase.fragments) {
      fragment.weight = fragment.words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
      phrase.weight += fragment.weight;
      for (const word of fragment.words) {
        phrase.familiarity += owners[word]?.get(phrase.page.key) ?? 0;
      }
      const index = fragments.push(fragment) - 1;
      fragment.words.slice(1).forEach((word, position) => {
        const tells = (weights[word] ?? 0) + (weights[fragment.words[position] ?? 0] ?? 0);
        if (tells < limits.weights.pair && fragment.words.length > 2) return;
        const key = pairKey(fragment.words[position] ?? 0, word);
        const places = pairs.get(key) ?? [];
        pairs.set(key, places);
        places.push([index, position]);
      });
    }
  }
  return { fragments, pairs };
}
