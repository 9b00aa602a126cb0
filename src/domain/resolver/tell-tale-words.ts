import { codeFinding, type Step } from './step';

/** What people type is short; in a log single words tell nothing. */
const mostWords = 10;
/** The words must explain this share of the input, by weight; an unknown word weighs much. */
const explainedShare = 0.65;
const unknownWeight = 3;
/** A word that so few codes' texts have, and so often, stands for them by itself. */
const fewOwners = 2;
const oftenEnough = 2;
/** Words that weigh less stand in too many codes' texts to tell them apart. */
const lightWeight = 1.6;
const mostAnswers = 3;
/** Outside a text about S3 the words must tell at least this much. */
const tellingWeight = 5;

/** Nobody types these when asking a question. */
const notTyped = /[{}<>="\n]/;

interface Score {
  weight: number;
  words: number;
  count: number;
  isRare: boolean;
}

/**
 * The last resort for a few typed words about S3, in any order: the codes in whose texts most of
 * them stand ("signature mismatch"), or the few that have a rare one ("s3 overload").
 */
export const tellTaleWords: Step = ({ text, words: { list }, aboutS3, isForeign }, knowledge) => {
  if (list.length > mostWords || notTyped.test(text) || isForeign(0)) return [];
  const { vocabulary, owners, weights } = knowledge.phrases;
  const scores = new Map<string, Score>();
  let total = 0;
  for (const word of list) {
    // Numbers and the names of the service and its clients tell nothing about the error.
    if (word.length < 3 || /^\d|^(?:aws|amazon|boto|archiv|org)$/.test(word)) continue;
    const number = vocabulary.get(word) ?? 0;
    const weight = number === 0 ? unknownWeight : (weights[number] ?? 0);
    if (weight < lightWeight) continue;
    total += weight;
    const codes = owners[number];
    for (const [code, count] of codes ?? []) {
      const score = scores.get(code) ?? { weight: 0, words: 0, count: 0, isRare: false };
      scores.set(code, score);
      score.weight += weight;
      score.words += 1;
      score.count += count;
      score.isRare ||= word.length > 3 && count >= oftenEnough && (codes?.size ?? 0) <= fewOwners;
    }
  }
  const enough = total * explainedShare;
  return [...scores]
    .filter(
      ([, { weight, words, isRare }]) =>
        (weight >= enough && words > 1 && (aboutS3 || weight >= tellingWeight)) ||
        (isRare && aboutS3),
    )
    .sort(([, left], [, right]) => right.weight - left.weight || right.count - left.count)
    .slice(0, mostAnswers)
    .map(([code]) => codeFinding(code, 'likely', 'its texts have these words', 0));
};
