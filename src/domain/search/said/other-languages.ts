import type { Input } from '../input.ts';
import type { limits } from '../limits.ts';
import type { Finding } from '../ways/step.ts';
import type { QuestionsFile } from './questions-file.ts';

/** A question or a message in another language, by the pairs of letters that it consists of. */
export interface ForeignQuestion {
  page: Pick<Finding, 'kind' | 'code' | 'topic'>;
  letters: string;
  pairs: ReadonlySet<string>;
}

/** Prepares what codes say and topics are asked for in other languages. */
export function foreignQuestions({ codes, topics }: QuestionsFile): ForeignQuestion[] {
  const prepared = (page: ForeignQuestion['page'], texts: readonly string[]) =>
    texts.map((text) => ({ page, letters: lettersOf(text), pairs: pairsOf(text) }));
  return [
    ...codes.flatMap(([code, texts]) => prepared({ kind: 'code', code }, texts)),
    ...topics.flatMap(({ id, title, others }) =>
      prepared({ kind: 'topic', topic: { id, title } }, others),
    ),
  ];
}

/**
 * Questions, titles and messages as consoles and people write them in other languages, found by how
 * many pairs of letters two texts share: that needs no knowledge of words or of how they are bent.
 * In a text about S3 they may also be a part of what is said.
 * The limits are given, so that this file, which few readers load, shares nothing with others.
 */
export function askedAbroad(
  { text, aboutS3, isForeign }: Input,
  questions: readonly ForeignQuestion[],
  { letters, shares, answers }: typeof limits,
): Finding[] {
  if (text.length > letters.question || isForeign(0)) return [];
  const asked = lettersOf(text);
  const pairs = pairsOf(text);
  const likenessTo = (question: ForeignQuestion) => {
    const isPart =
      aboutS3 &&
      bytesIn(question.letters) >= letters.saidAbroad &&
      asked.includes(question.letters);
    return isPart ? 1 : likeness(pairs, question.pairs);
  };
  return questions
    .map((question) => ({ question, found: likenessTo(question) }))
    .filter(({ found }) => found >= shares.alike)
    .sort(
      (left, right) =>
        right.found - left.found || right.question.letters.length - left.question.letters.length,
    )
    .slice(0, answers.ofQuestions)
    .map(({ question: { page } }) => ({
      ...page,
      evidence: 'question',
      why: 'it is said so in another language',
      at: 0,
    }));
}

const encoder = new TextEncoder();
/** A sign of Chinese or Japanese tells as much as three letters, and takes as many bytes. */
const bytesIn = (letters: string) => encoder.encode(letters).length;

/** Accents and marks do not count, and neither does what is no letter. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function pairsOf(text: string): Set<string> {
  const characters = [...lettersOf(text)];
  return new Set(characters.slice(1).map((letter, index) => `${characters[index]}${letter}`));
}

/** The share of pairs that two texts have in common (Dice’s coefficient). */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const pair of left) common += Number(right.has(pair));
  return (2 * common) / (left.size + right.size);
}
