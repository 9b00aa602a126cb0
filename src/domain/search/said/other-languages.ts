import type { Input } from '../input.ts';
import type { limits } from '../limits.ts';
import type { Finding } from '../ways/step.ts';
import type { LanguagesFile } from './languages-file.ts';

/** A question in another language, by the pairs of letters that it consists of. */
export interface ForeignQuestion {
  topic: { id: string; title: string };
  pairs: ReadonlySet<string>;
}

/** Prepares the questions of topics that are not English. */
export function foreignQuestions(topics: LanguagesFile): ForeignQuestion[] {
  return topics.flatMap(({ id, title, questions }) =>
    questions.map((text) => ({ topic: { id, title }, pairs: pairsOf(text) })),
  );
}

/**
 * Questions and titles as consoles and people write them in other languages, found by how many
 * pairs of letters two texts share: that needs no knowledge of words or of how they are bent.
 * The limits are given, so that this file, which few readers load, shares nothing with others.
 */
export function askedAbroad(
  { text, isForeign }: Input,
  questions: readonly ForeignQuestion[],
  { letters, shares, answers }: typeof limits,
): Finding[] {
  if (text.length > letters.question || isForeign(0)) return [];
  const asked = pairsOf(text);
  return questions
    .map(({ topic, pairs }) => ({ topic, likeness: likeness(asked, pairs) }))
    .filter(({ likeness: found }) => found >= shares.alike)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, answers.ofQuestions)
    .map(({ topic }) => ({
      kind: 'topic',
      topic,
      evidence: 'question',
      why: 'it is asked so in other words',
      at: 0,
    }));
}

/** Accents and marks do not count, and neither does what is no letter. */
function pairsOf(text: string): Set<string> {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const characters = [...letters];
  return new Set(characters.slice(1).map((letter, index) => `${characters[index]}${letter}`));
}

/** The share of pairs that two texts have in common (Dice’s coefficient). */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const pair of left) common += Number(right.has(pair));
  return (2 * common) / (left.size + right.size);
}
