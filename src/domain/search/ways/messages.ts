import type { Input } from '../input.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { judgePhrase, type Worth } from './judge-phrase.ts';
import type { PhraseHit } from './phrase-search.ts';
import { codeFinding, type Finding, type Step } from './step.ts';

/** Outside a text about S3, other software may say the same in fewer words than these. */
const unmistakableWeight = 20;
/** A reading of a place that tells this much less than another one is dropped. */
const nearlyAsGood = 0.97;
const mostAnswers = 6;

interface Judged extends PhraseHit {
  worth: Worth;
}

/** Messages, listed or seen on the wire, whole, in part or slightly reworded; and tell-tales. */
export const messages: Step = (input, knowledge) =>
  findingsOf(input, knowledge, (worth) => worth !== 'hint');

/** What people say, and what clients print, for a code without naming it. */
export const descriptions: Step = (input, knowledge) =>
  findingsOf(input, knowledge, (worth) => worth === 'hint');

function findingsOf(
  input: Input,
  knowledge: Knowledge,
  isWanted: (worth: Worth) => boolean,
): Finding[] {
  const { words, isForeign, phraseHits } = input;
  const judged = phraseHits
    .flatMap((hit): Judged[] => {
      const worth = judgePhrase(hit, input, knowledge);
      const isOurs = worth && isWanted(worth) && !isForeign(words.starts[hit.from] ?? 0);
      return isOurs ? [{ ...hit, worth }] : [];
    })
    .sort((left, right) => right.weight - left.weight || preference(right, left));
  return findingsFrom(keepBest(judged), input);
}

/**
 * Of two codes with the same message: the one that was seen to send it, then the one that it
 * fills, then the one whose texts have the words more often.
 */
function preference(left: Judged, right: Judged): number {
  const seen = (hit: Judged) => (hit.phrase.kind === 'listed' ? 0 : 1);
  return (
    seen(left) - seen(right) ||
    left.weight / left.phrase.weight - right.weight / right.phrase.weight ||
    left.phrase.familiarity - right.phrase.familiarity
  );
}

/** Drops what a better phrase explains as well: of two readings of one place the fuller counts. */
function keepBest(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const hit of judged) {
    const isWorse = (other: Judged) =>
      overlaps(hit, other) && hit.weight < other.weight * nearlyAsGood;
    if (!kept.some(isWorse)) kept.push(hit);
  }
  return kept;
}

function overlaps(left: PhraseHit, right: PhraseHit): boolean {
  return left.from < right.to && right.from < left.to;
}

function findingsFrom(hits: readonly Judged[], { words, aboutS3 }: Input): Finding[] {
  const codes = [...new Set(hits.map((hit) => hit.phrase.code))].slice(0, mostAnswers);
  return codes.flatMap((code) => {
    const own = hits.filter((hit) => hit.phrase.code === code);
    const hit = own.find(({ worth }) => worth === 'whole') ?? own[0];
    if (!hit) return [];
    const sharers = new Set(
      hits.filter((other) => overlaps(hit, other)).map((other) => other.phrase.code),
    );
    const isSure =
      hit.worth === 'whole' && sharers.size === 1 && (aboutS3 || hit.weight >= unmistakableWeight);
    const at = words.starts[hit.from] ?? 0;
    return [codeFinding(code, isSure ? 'exact' : 'likely', inWords(hit, sharers.size), at)];
  });
}

function inWords({ phrase, worth, complete }: Judged, sharers: number): string {
  if (worth === 'hint') {
    return phrase.kind === 'prints' ? 'a client prints this for it' : 'these words describe it';
  }
  const what = phrase.kind === 'resource' ? 'explanation' : 'message';
  if (sharers > 1) return `this ${what} is shared by ${sharers} codes`;
  return complete ? `this is its ${what}` : `these words are part of its ${what}`;
}
