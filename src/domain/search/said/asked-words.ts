import type { splitWords } from '../../text/words.ts';
import type { Input } from '../input.ts';
import type { limits } from '../limits.ts';
import type { Finding } from '../ways/step.ts';
import type { findingOn } from './messages.ts';
import type { Page, Phrase } from './phrase.ts';
import type { numbersOf, PhraseBook, weightOf } from './phrase-book.ts';

/** What was loaded before and is given, so that this file, which few readers load, shares nothing with it. */
export interface Given {
  limits: typeof limits;
  splitWords: typeof splitWords;
  numbersOf: typeof numbersOf;
  weightOf: typeof weightOf;
  findingOn: typeof findingOn;
}

/** Numbers tell nothing about the error. */
const tellsNothing = /^(?:..?|\d.*)$/;

/** "accessKeyId does not exist": what a program writes as one word, people call several. */
const separateWords = (text: string) => text.replace(/([a-z\d])([A-Z])/g, '$1 $2');

/** What varies in every message: the names of Regions. */
const withoutRegions = (text: string) => text.replace(/\b[a-z]{2}(?:-[a-z]{4,9}){1,2}-\d\b/g, ' ');

/** A question: the numbers of its words that tell something. */
interface Asked {
  telling: readonly number[];
  aboutS3: boolean;
}

/**
 * What people call an error, in whatever order: all words of a keyword, of a code's name or of a
 * short message stand in a question about S3, as in "unable to destroy bucket cause not empty"; or
 * nearly all that is asked are words of one page, as in "md5 did not match".
 */
export function askedWords(
  { text, aboutS3, isForeign }: Input,
  book: PhraseBook,
  given: Given,
): Finding[] {
  const { limits, splitWords, numbersOf, findingOn } = given;
  const isQuestion = text.length <= limits.letters.question && !text.includes('\n');
  if (!isQuestion || isForeign(0)) return [];
  const { list } = splitWords(separateWords(withoutRegions(text)));
  if (list.length > limits.words.question) return [];
  const numbers = numbersOf(list, book);
  const isTelling = (word: number, index: number) =>
    (word === 0 || (book.weights[word] ?? 0) >= limits.weights.askedWord) &&
    !tellsNothing.test(list[index] ?? '') &&
    !book.saysNothing.has(list[index] ?? '');
  const asked = { telling: numbers.filter(isTelling), aboutS3 };
  const said = new Map<Phrase, number>();
  for (const word of new Set(numbers)) {
    for (const phrase of book.phrasesWith[word] ?? []) {
      said.set(phrase, (said.get(phrase) ?? 0) + (book.weights[word] ?? 0));
    }
  }
  const best = new Map(namedBeside(list, asked.telling, book, given));
  for (const [phrase, weight] of said) {
    const score = scoreOf(phrase, weight, asked, book, given);
    if (score > (best.get(phrase.page) ?? 0)) best.set(phrase.page, score);
  }
  return [...best]
    .sort(([left, leftScore], [right, rightScore]) => rightScore - leftScore || byKind(left, right))
    .slice(0, limits.answers.ofQuestions)
    .map(([page]) => findingOn(page, 'asked-words', 'these words describe it', 0));
}

/**
 * "slowdown spam": a name of several words, written as one, beside words that all stand in texts of
 * its page, as in a reply that was recorded.
 */
function namedBeside(
  words: readonly string[],
  telling: readonly number[],
  book: PhraseBook,
  { weightOf }: Given,
): [page: Page, score: number][] {
  const others = telling.filter((word) => word !== 0);
  return book.phrases.flatMap(({ page, kind, wordCount, fragments }): [Page, number][] => {
    if (kind !== 'name' || wordCount < 2) return [];
    const name = fragments.map(({ text }) => text.join('')).join('');
    if (!words.includes(name)) return [];
    const beside = others.filter((word) => word !== book.vocabulary.get(name));
    const isOfPage = beside.length > 0 && beside.every((word) => book.owners[word]?.has(page.key));
    // The name itself may be the only word that no text has.
    const isAll = telling.length - beside.length <= 1;
    return isOfPage && isAll ? [[page, weightOf(beside, book)]] : [];
  });
}

/** A code's page before a topic's. */
const byKind = (left: Page, right: Page) => left.kind.localeCompare(right.kind);

/** How well a phrase of which this much was said answers what was asked; 0 when it does not. */
function scoreOf(
  phrase: Phrase,
  said: number,
  asked: Asked,
  book: PhraseBook,
  { limits, weightOf }: Given,
): number {
  const { page, kind, weight, wordCount } = phrase;
  if (said < limits.weights.asked || kind === 'client-name') return 0;
  // "Redirect" is a word before it is a name.
  const isWhole = said > weight * 0.99 && (kind !== 'name' || wordCount > 1);
  const share = shareToRecognise(phrase, limits);
  if (!isWhole && said < weight * share) return 0;
  const own = asked.telling.filter((word) => book.owners[word]?.has(page.key));
  const nearlyAll = limits.shares.explained * weightOf(asked.telling, book);
  const isAllAsked = weightOf(own, book) >= nearlyAll && (isWhole || own.length > 1);
  if (!(isWhole && asked.aboutS3 && own.length > 0) && !isAllAsked) return 0;
  // Of two pages with the same words, the one that has them more often.
  const count = own.reduce((sum, word) => sum + (book.owners[word]?.get(page.key) ?? 0), 0);
  const score = said + Number(isWhole) + count / 100;
  return page.kind === 'topic' ? score * limits.shares.topicsQuestion : score;
}

function shareToRecognise({ kind }: Phrase, { shares }: Given['limits']): number {
  if (kind === 'keyword' || kind === 'topic-keyword') return 1;
  // Topics have many questions of many words: half of one is no question yet.
  if (kind === 'question') return shares.question;
  return kind === 'resource' ? 0 : shares.recognised;
}
