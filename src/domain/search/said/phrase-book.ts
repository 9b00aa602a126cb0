import { nameParts } from '../../text/name-parts.ts';
import { stem, tellingWords } from '../../text/words.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { limits } from '../limits.ts';
import type { CodePhrases, PhrasesFile, TopicPhrases } from './phrases-file.ts';

/** What kind of text a phrase is; the last ones are those of topics. */
export type PhraseKind =
  | 'listed'
  | 'seen'
  | 'resource'
  | 'body'
  | 'prints'
  | 'keyword'
  | 'name'
  | 'client-words'
  | 'shown-words'
  | 'question'
  | 'topic-keyword';

/** The page that a phrase stands for: a code's, or a topic's. */
export type Page =
  | { kind: 'code'; key: string; code: string }
  | { kind: 'topic'; key: string; topic: { id: string; title: string } };

/** A text that stands for a page: a message, a tell-tale, something people say. */
export interface Phrase {
  page: Page;
  kind: PhraseKind;
  fragments: Fragment[];
  /** The place of its page: of two with the same words the more familiar one goes first. */
  place: number;
  /** How often its words stand in the texts of its page. */
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

type Text = [kind: PhraseKind, text: string];

function textsOfCode(code: string, phrases: CodePhrases, isBare: boolean): Text[] {
  const { listed = [], messages = [], resources = [], bodies = [] } = phrases;
  return [
    ...listed.map((text): Text => ['listed', text]),
    ...messages.map(
      (said): Text => ['seen', typeof said === 'number' ? (listed[said] ?? '') : said],
    ),
    ...resources.map((text): Text => ['resource', text]),
    ...bodies.map((text): Text => ['body', text]),
    ...(isBare ? [] : [['name', tellingWords(nameParts(code).join(' '))] as Text]),
    ...(phrases.prints ?? []).map((text): Text => ['prints', text]),
    ...(phrases.keywords ?? []).map((text): Text => ['keyword', text]),
  ];
}

function textsOfTopic(topic: TopicPhrases): Text[] {
  const { prints = [], shows = [], questions = [], keywords = [] } = topic;
  return [
    ...prints.map((text): Text => ['client-words', text]),
    ...shows.map((text): Text => ['shown-words', text]),
    ...[tellingWords(topic.title), ...questions].map((text): Text => ['question', text]),
    ...keywords.map((text): Text => ['topic-keyword', text]),
  ];
}

/** The pages with their texts, those of codes first. */
function textsOfPages(
  codes: Knowledge['codes'],
  file: PhrasesFile,
): { page: Page; texts: Text[] }[] {
  return [
    ...[...codes].map(([code, { status }]) => ({
      page: { kind: 'code', key: code, code } as const,
      texts: textsOfCode(code, file.codes[code] ?? {}, status !== undefined),
    })),
    ...file.topics.map((topic) => ({
      page: {
        kind: 'topic',
        key: `topic ${topic.id}`,
        topic: { id: topic.id, title: topic.title },
      } as const,
      texts: textsOfTopic(topic),
    })),
  ];
}

/**
 * Collects every text of the file and weighs its words.
 * @param knowledge every code that has a page, the most familiar first
 */
export function buildPhraseBook(
  { codes, marks }: Pick<Knowledge, 'codes' | 'marks'>,
  file: PhrasesFile,
): PhraseBook {
  const pages = textsOfPages(codes, file);
  const vocabulary = new Map<string, number>();
  const owners: (Map<string, number> | undefined)[] = [undefined];
  const phrases: Phrase[] = [];
  const known = new Set<string>();
  for (const [place, { page, texts }] of pages.entries()) {
    for (const [kind, text] of texts) {
      // The same sentence in both lists is one phrase; the first, a list's, stays.
      const identity = `${page.key} ${kind === 'seen' ? 'seen' : ''} ${text}`;
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
  for (const phrase of phrases) {
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
