import type { Evidence } from '../evidence.ts';
import { isCommonName } from '../known/knowledge.ts';
import { limits } from '../limits.ts';
import type { Finding } from '../ways/step.ts';
import { type Heard, judgePhrase, type Worth } from './judge-phrase.ts';
import type { Page, PhraseKind } from './phrase.ts';
import type { PhraseHit } from './phrase-search.ts';

interface Judged extends PhraseHit {
  worth: Worth;
}

/** Messages, listed or seen on the wire, whole, in part or slightly reworded; tell-tales; clients' words. */
export const messages = (hits: readonly PhraseHit[], heard: Heard): Finding[] =>
  findingsOf(hits, heard, (worth) => worth !== 'hint');

/** What people say, and what clients print, for a code without naming it. */
export const descriptions = (hits: readonly PhraseHit[], heard: Heard): Finding[] =>
  findingsOf(hits, heard, (worth) => worth === 'hint');

function findingsOf(
  hits: readonly PhraseHit[],
  heard: Heard,
  isWanted: (worth: Worth) => boolean,
): Finding[] {
  const { input, words } = heard;
  const judged = hits
    .flatMap((hit): Judged[] => {
      const worth = judgePhrase(hit, heard);
      if (!worth || !isWanted(worth) || input.isForeign(words.starts[hit.from] ?? 0)) return [];
      if (worth !== 'whole' && isInAddress(hit, heard)) return [];
      return !hit.complete && worth === 'part' && isOneName(hit, heard) ? [] : [{ ...hit, worth }];
    })
    .sort((left, right) => fullness(right) - fullness(left) || preference(right, left));
  // A client's words hold the server's: the longer ones do not explain the shorter ones away.
  const ofTopics = keepBest(judged.filter(({ phrase }) => phrase.page.kind === 'topic'));
  const ofCodes = keepBest(judged.filter(({ phrase }) => phrase.page.kind === 'code')).filter(
    (hit) => !ofTopics.some((topic) => isSaidOfTopic(hit, topic)),
  );
  const unclear = ofTopics.map((hit) => ({
    ...hit,
    worth: hit.worth === 'whole' && ofCodes.some((own) => overlaps(own, hit)) ? 'part' : hit.worth,
  }));
  return [...findingsFrom(ofCodes, heard), ...findingsFrom(unclear, heard)];
}

/** Words of an address say what was asked for, and are no part of a message. */
function isInAddress({ to }: PhraseHit, { input: { text }, words }: Heard): boolean {
  return /(?::\/\/|\?[\w-]+=)[^\s"'<>]*$/.test(text.slice(0, words.ends[to - 1]).slice(-2000));
}

/** `x-amz-content-sha256` and `AWS_SECRET_ACCESS_KEY` stand in many texts: they are no part of a message. */
function isOneName({ from, to }: PhraseHit, { input: { text }, words }: Heard): boolean {
  return !text.slice(words.starts[from], words.ends[to - 1]).includes(' ');
}

/**
 * What every browser shows, it shows for this code as for others, and what is all of a question is
 * not a few words of a longer message: what is said of the topic goes first.
 */
const isSaidOfTopic = (ofCode: Judged, ofTopic: Judged) =>
  (ofCode.phrase.kind === 'prints'
    ? ofTopic.phrase.kind === 'shown-words'
    : !ofCode.complete && ofTopic.complete) &&
  overlaps(ofCode, ofTopic) &&
  ofTopic.weight >= ofCode.weight * limits.shares.nearlyAsGood;

/**
 * Of two pages with the same message: the one that was seen to send it, then the one that it
 * fills, then the one whose texts have the words more often.
 */
function preference(left: Judged, right: Judged): number {
  const seen = (hit: Judged) => (hit.phrase.kind === 'listed' ? 0 : 1);
  return (
    seen(left) - seen(right) ||
    Math.sign(shareOf(left) - shareOf(right)) ||
    // Of two that send the same message the better known page, else the one that speaks of it more.
    (left.worth === 'hint' ? left.phrase.familiarity - right.phrase.familiarity : 0) ||
    right.phrase.place - left.phrase.place
  );
}

const shareOf = ({ weight, phrase }: Judged) => weight / phrase.weight;

/** A whole message explains a place better than a part of a longer one. */
const fullness = ({ weight, complete }: Judged) =>
  complete ? weight * limits.shares.wholeMessage : weight;

/** Drops what a better phrase explains as well: of two readings of one place the fuller counts. */
function keepBest(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const hit of judged) {
    const isWorse = (other: Judged) =>
      overlaps(hit, other) && fullness(hit) < fullness(other) * limits.shares.nearlyAsGood;
    if (!kept.some(isWorse)) kept.push(hit);
  }
  return kept;
}

function overlaps(left: PhraseHit, right: PhraseHit): boolean {
  return left.from < right.to && right.from < left.to;
}

function findingsFrom(hits: readonly Judged[], heard: Heard): Finding[] {
  const { words } = heard;
  const pages = new Map(hits.map(({ phrase: { page } }) => [page.key, page]));
  return [...pages.values()].slice(0, limits.answers.ofMessages).flatMap((page) => {
    const own = hits.filter((hit) => hit.phrase.page === page);
    const hit = own.find(({ worth }) => worth === 'whole') ?? own[0];
    if (!hit) return [];
    const sharers = new Set(
      hits.filter((other) => overlaps(hit, other)).map((other) => other.phrase.page),
    );
    const at = words.starts[hit.from] ?? 0;
    const isSure = sharers.size === 1 && isUnmistakable(hit, heard);
    const evidence = evidenceOf(hit, isSure, heard);
    const finding = findingOn(page, evidence, inWords(hit, sharers.size), at);
    return [hit.phrase.kind === 'resource' ? { ...finding, isExplanation: true } : finding];
  });
}

/** Whether nobody else can have said it. */
function isUnmistakable(
  { worth, phrase, weight }: Judged,
  { input: { aboutS3, namesS3 }, knowledge }: Heard,
): boolean {
  if (worth !== 'whole') return false;
  // What all services of Amazon say is sure where S3 is named.
  const { page } = phrase;
  if (page.kind === 'code' && isCommonName(page.code, knowledge) && !namesS3) return false;
  switch (phrase.kind) {
    // What a client prints for a code, and what everybody's browser shows, is never certain.
    case 'prints':
    case 'shown-words':
      return false;
    // Clients say the same of all services that they speak to.
    case 'client-words':
      return namesS3;
    default:
      return aboutS3 || weight >= limits.weights.unmistakable;
  }
}

/** An answer on the page of a code or of a topic. */
export function findingOn(page: Page, evidence: Evidence, why: string, at: number): Finding {
  return page.kind === 'code'
    ? { kind: 'code', code: page.code, evidence, why, at }
    : { kind: 'topic', topic: page.topic, evidence, why, at };
}

const clientKinds: readonly PhraseKind[] = ['prints', 'client-words', 'shown-words'];

function evidenceOf(
  { worth, phrase, weight }: Judged,
  isSure: boolean,
  { input, knowledge }: Heard,
): Evidence {
  const { page } = phrase;
  // Beside a status, words that do not come with it are only a guess.
  const told = input.statuses
    .filter(({ sure, number }) => sure && number >= 300)
    .map(({ number }) => number);
  const comesWith = (status: number) =>
    page.kind === 'code' && knowledge.statuses.get(status)?.includes(page.code) === true;
  const isMessage = worth !== 'hint' && !clientKinds.includes(phrase.kind);
  // What browsers say of a refusal, and long sentences of clients, stand beside any status; with gaps
  // in it, a sentence in a text about S3 is a frame around the status.
  const isOfAll =
    page.kind === 'topic' &&
    worth === 'whole' &&
    (phrase.kind === 'shown-words'
      ? phrase.fragments.length === 1 && weight >= limits.weights.sureMessage
      : (!input.namesS3 || phrase.fragments.length === 1) && weight >= limits.weights.unmistakable);
  const isContradicted = told.length > 0 && !isOfAll && !told.some(comesWith);
  if (isContradicted && !isMessage) return 'beside-status';
  if (worth === 'hint') return 'described';
  if (isMessage) return isSure ? 'message' : 'part';
  return isSure ? 'client-words' : 'client-part';
}

function inWords({ phrase, worth, complete }: Judged, sharers: number): string {
  if (worth === 'hint') return 'these words describe it';
  if (clientKinds.includes(phrase.kind)) return 'a client prints this for it';
  const what = phrase.kind === 'resource' ? 'explanation' : 'message';
  if (sharers > 1) return `this ${what} is shared by ${sharers} ${phrase.page.kind}s`;
  return complete ? `this is its ${what}` : `these words are part of its ${what}`;
}
