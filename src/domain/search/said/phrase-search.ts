import { allowedSlips, typingSlips } from '../../text/spelling.ts';
import type { Words } from '../../text/words.ts';
import { limits } from '../limits.ts';
import type { Fragment, Phrase } from './phrase.ts';
import { numbersOf, type PhraseBook, pairKey } from './phrase-book.ts';

/** How much of a phrase stands in a text, and where. */
export interface PhraseHit {
  phrase: Phrase;
  /** Sum of the weights of the words found. */
  weight: number;
  wordCount: number;
  /** Whether every word of every fragment was found. */
  complete: boolean;
  altered: boolean;
  misspelled: boolean;
  /** From the first to behind the last word found, as positions in the list of words. */
  from: number;
  to: number;
}

interface Run {
  weight: number;
  wordCount: number;
  from: number;
  to: number;
  /** Whether a telling word stands between the words found: it may mean something else. */
  altered: boolean;
  /** Whether one of the words found is misspelled. */
  misspelled: boolean;
}

/** A fragment is compared at most this often; a text that begins it more often is no error message. */
const mostRuns = 100;

/** Finds the phrases of which at least two neighbouring words stand in the text. */
export function searchPhrases(words: Words, book: PhraseBook): PhraseHit[] {
  const numbers = numbersOf(words.list, book);
  const best = new Map<number, Run>();
  const readFrom = new Int32Array(book.fragments.length).fill(numbers.length);
  const runs = new Uint16Array(book.fragments.length);
  // From the end: of equals the last one counts, as the end of a log is what failed.
  for (let at = numbers.length - 2; at >= 0; at -= 1) {
    const first = numbers[at];
    const second = numbers[at + 1];
    if (!first || !second) continue;
    for (const [index, position] of book.pairs.get(pairKey(first, second)) ?? []) {
      const fragment = book.fragments[index];
      const done = runs[index] ?? 0;
      if (!fragment || at >= (readFrom[index] ?? 0) || done > mostRuns) continue;
      const run = growRun({ fragment, numbers, words, book }, position, at);
      runs[index] = done + 1;
      readFrom[index] = run.from;
      if (run.weight > (best.get(index)?.weight ?? 0)) best.set(index, run);
    }
  }
  return joinFragments(best, book);
}

interface Comparison {
  fragment: Fragment;
  numbers: readonly number[];
  words: Words;
  book: PhraseBook;
}

/** Reads on from two words that match, first forwards, then backwards, over small differences. */
function growRun(comparison: Comparison, position: number, at: number): Run {
  const { fragment, book } = comparison;
  const run: Run = {
    weight: 0,
    wordCount: 2,
    from: at,
    to: at + 2,
    altered: false,
    misspelled: false,
  };
  for (const word of fragment.words.slice(position, position + 2)) {
    run.weight += book.weights[word] ?? 0;
  }
  follow(comparison, run, position + 2, at + 2, 1);
  follow(comparison, run, position - 1, at - 1, -1);
  return run;
}

function follow(
  { fragment, numbers, words, book }: Comparison,
  run: Run,
  fromPosition: number,
  fromPlace: number,
  step: 1 | -1,
): void {
  const expected = fragment.words;
  let next = fromPosition;
  let place = fromPlace;
  let gaps = 0;
  while (
    expected[next] !== undefined &&
    numbers[place] !== undefined &&
    gaps <= limits.slips.wordsOfMessage
  ) {
    const isSame = expected[next] === numbers[place];
    const slipped =
      !isSame &&
      numbers[place] === 0 &&
      isMisspelled(words.list[place] ?? '', fragment.text[next] ?? '');
    if (isSame || slipped) {
      run.weight += book.weights[expected[next] ?? 0] ?? 0;
      run.wordCount += 1;
      run.from = Math.min(run.from, place);
      run.to = Math.max(run.to, place + 1);
      if (slipped) {
        gaps += 1;
        run.misspelled = true;
      }
      next += step;
      place += step;
      continue;
    }
    const jump = resume(expected, numbers, next, place, step);
    if (!jump) return;
    if (isAlteredBy(jump, { numbers, expected, book }, place, next, step)) run.altered = true;
    gaps += Math.max(jump.added, jump.lacking);
    next += step * jump.lacking;
    place += step * jump.added;
  }
}

/**
 * Whether a difference changes what is said: telling words were added, or stand for others. Words
 * that are only left out change nothing.
 */
function isAlteredBy(
  { added, lacking }: { added: number; lacking: number },
  {
    numbers,
    expected,
    book,
  }: Pick<Comparison, 'numbers' | 'book'> & { expected: readonly number[] },
  place: number,
  next: number,
  step: 1 | -1,
): boolean {
  const isTelling = (word = 0) =>
    word === 0 || (book.weights[word] ?? 0) >= limits.weights.addedWord;
  for (let index = 0; index < added; index += 1) {
    if (isTelling(numbers[place + step * index])) return true;
  }
  for (let index = 0; added > 0 && index < lacking; index += 1) {
    if (isTelling(expected[next + step * index])) return true;
  }
  return false;
}

/** Where text and phrase agree again for two words, after a word or two that differ. */
function resume(
  expected: readonly number[],
  numbers: readonly number[],
  next: number,
  place: number,
  step: 1 | -1,
): { added: number; lacking: number } | undefined {
  for (const [added, lacking] of [
    [0, 1],
    [1, 0],
    [1, 1],
    [0, 2],
    [1, 2],
    [2, 1],
  ] as const) {
    const wanted = next + step * lacking;
    const present = place + step * added;
    const isEnd = expected[wanted + step] === undefined && added + lacking === 1;
    if (
      expected[wanted] !== undefined &&
      expected[wanted] === numbers[present] &&
      (isEnd || expected[wanted + step] === numbers[present + step])
    ) {
      return { added, lacking };
    }
  }
  return undefined;
}

function isMisspelled(present: string, wanted: string): boolean {
  const limit = allowedSlips(wanted.length);
  return limit > 0 && typingSlips(present, wanted, limit) <= limit;
}

/** Adds up what was found of each phrase over its fragments. */
function joinFragments(best: ReadonlyMap<number, Run>, book: PhraseBook): PhraseHit[] {
  const hits = new Map<Phrase, PhraseHit>();
  for (const [index, run] of best) {
    const phrase = book.fragments[index]?.phrase;
    if (!phrase) continue;
    const hit = hits.get(phrase);
    if (!hit) hits.set(phrase, { phrase, complete: false, ...run });
    else {
      hit.weight += run.weight;
      hit.wordCount += run.wordCount;
      hit.altered ||= run.altered;
      hit.misspelled ||= run.misspelled;
      hit.from = Math.min(hit.from, run.from);
      hit.to = Math.max(hit.to, run.to);
    }
  }
  for (const hit of hits.values()) {
    const wordsInRuns = hit.phrase.fragments
      .filter(({ words }) => words.length > 1)
      .reduce((sum, { words }) => sum + words.length, 0);
    hit.complete = !hit.altered && hit.wordCount >= wordsInRuns;
  }
  return [...hits.values()];
}
