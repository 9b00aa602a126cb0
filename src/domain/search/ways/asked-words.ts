import { splitWords } from '../../text/words.ts';
import type { Input } from '../input.ts';
import { explainedShare, numbersOf, weightOf } from '../known/phrase-book.ts';
import { codeFinding, type Step } from './step.ts';

/** Longer texts are not a question: in a log, words that stand apart belong to different things. */
const longestQuestion = 200;
const mostWords = 24;
/** What weighs less tells nothing. */
const leastWeight = 2.5;
/** Of a message or a name, so much is enough to see what was meant; explanations are long. */
const recognisedShare = 0.4;
/** Words that weigh less stand in too many codes' texts to tell them apart. */
const lightWeight = 1.6;
const mostAnswers = 3;
/** Numbers and the names of the service and its clients tell nothing about the error. */
const tellsNothing = /^(?:..?|\d.*|aws|amazon|boto3?|archiv|org)$/;

/** "accessKeyId does not exist": what a program writes as one word, people call several. */
const separateWords = (text: string) => text.replace(/([a-z\d])([A-Z])/g, '$1 $2');

/**
 * What people call an error, in whatever order: all words of a keyword, of a code's name or of a
 * short message stand in a question about S3, as in "unable to destroy bucket cause not empty"; or
 * nearly all that is asked are words of one code, as in "md5 did not match".
 */
export const askedWords: Step = ({ text, aboutS3, isForeign }: Input, { phrases: book }) => {
  if (text.length > longestQuestion || text.includes('\n') || isForeign(0)) return [];
  const { list } = splitWords(separateWords(text));
  if (list.length > mostWords) return [];
  const numbers = numbersOf(list, book);
  const asked = new Set(numbers);
  const telling = numbers.filter(
    (word, index) =>
      (word === 0 || (book.weights[word] ?? 0) >= lightWeight) &&
      !tellsNothing.test(list[index] ?? ''),
  );
  const nearlyAll = explainedShare * weightOf(telling, book);
  const found = new Map<string, number>();
  for (const { code, kind, fragments, weight, wordCount } of book.phrases) {
    const present = fragments.flatMap(({ words }) => words.filter((word) => asked.has(word)));
    const said = weightOf(present, book);
    // "Redirect" is a word before it is a name.
    const isWhole = said > weight * 0.99 && (kind !== 'name' || wordCount > 1);
    const share = kind === 'keyword' ? 1 : kind === 'resource' ? 0 : recognisedShare;
    const isRecognised = isWhole || said >= weight * share;
    const own = telling.filter((word) => book.owners[word]?.has(code));
    const isAllAsked = weightOf(own, book) >= nearlyAll && (isWhole || own.length > 1);
    if (said < leastWeight || !isRecognised || !((isWhole && aboutS3) || isAllAsked)) continue;
    // Of two codes with the same words, the one that has them more often.
    const count = own.reduce((sum, word) => sum + (book.owners[word]?.get(code) ?? 0), 0);
    found.set(code, Math.max(said + Number(isWhole) + count / 100, found.get(code) ?? 0));
  }
  return [...found]
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostAnswers)
    .map(([code]) => codeFinding(code, 'likely', 'these words describe it', 0));
};
