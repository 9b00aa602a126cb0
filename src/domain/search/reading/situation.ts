import { amazon } from '../../lists/pair.ts';
import { splitWords } from '../../text/words.ts';
import { operationsIn } from './operations-in.ts';
import type { SituationSigns } from './situation-signs.ts';

/** What was read from a text. */
export interface SituationClues {
  text: string;
  /** Who sent it, then whose software that runs; empty where nothing tells. */
  systems: readonly string[];
  status?: number | undefined;
  message?: string | undefined;
  resource?: string | undefined;
}

const enough = 0.8;
/** A message of so many telling words is copied from Amazon with its meaning; a shorter one is anybody's. */
const fewestCopied = 5;
/** A cut resource of fewer words could be the beginning of anything. */
const fewestWords = 4;

/**
 * Which of a code's recorded replies the text is like, as its position in the list. Where a system
 * explains in `<Resource>`, that decides; elsewhere the message, the elements, the status and the
 * operation do. What another system sent says nothing of one that is known: its advice would be
 * wrong there. Nothing is said where two recorded replies look the same, be they of one system or of
 * two of which nothing tells who sent the text.
 */
export function matchSituation(
  seen: readonly SituationSigns[],
  clues: SituationClues,
): number | undefined {
  const { message = '', resource = '', text, systems } = clues;
  // What was read as message and resource first: other errors in the same log would mislead.
  const readings = [`${message} ${resource}`, text.slice(-20_000)].map(said);
  const owners = systems.length === 0 ? [undefined] : systems;
  for (const owner of owners) {
    for (const words of readings) {
      const matches = bestMatches(seen, clues, words, owner);
      if (matches.length > 0) return matches.length === 1 ? matches[0] : undefined;
    }
  }
  return undefined;
}

/**
 * Which of Amazon's recorded replies a text is like, where nothing tells who sent it; or which one a
 * text of another system repeats, where none of its own is known for it: other servers copy Amazon's
 * sentences, and a long one has but one meaning.
 */
export function matchAmazons(
  seen: readonly SituationSigns[],
  clues: SituationClues,
): number | undefined {
  if (clues.systems.includes(amazon)) return undefined;
  const isAnybodys = clues.systems.length === 0;
  const isCopied = ({ message = '' }: SituationSigns) =>
    message.split(' ').filter((word) => word !== '*').length >= fewestCopied;
  const telling = seen.map((signs) =>
    isAnybodys || isCopied(signs) ? signs : { system: signs.system },
  );
  return matchSituation(telling, { ...clues, systems: [amazon] });
}

/** The words of a text, and which stand side by side. */
interface Said {
  words: ReadonlySet<string>;
  /** By a word and the one after the next, joined by a blank: what stands between them. */
  between: ReadonlyMap<string, string>;
}

function said(text: string): Said {
  const { list } = splitWords(text);
  const between = list
    .slice(2)
    .map((next, index): [string, string] => [`${list[index]} ${next}`, list[index + 1] ?? '']);
  return { words: new Set(list), between: new Map(between) };
}

/** Those that the text is most like: several where it does not tell them apart. */
function bestMatches(
  seen: readonly SituationSigns[],
  clues: SituationClues,
  present: Said,
  owner: string | undefined,
): number[] {
  let best: number[] = [];
  let bestScore = 0;
  seen.forEach((signs, index) => {
    if (owner !== undefined && signs.system !== owner) return;
    const score = likeness(signs, clues, present);
    if (score <= 0 || score < bestScore) return;
    best = score === bestScore ? [...best, index] : [index];
    bestScore = score;
  });
  return best;
}

function likeness(
  signs: SituationSigns,
  clues: SituationClues,
  { words: present, between }: Said,
): number {
  const { status, message, resource, body, elements = [] } = signs;
  if (signs.isUnexplained && clues.resource) return 0;
  // A resource explains more than elements, elements explain more than a message.
  let score = 0;
  for (const [recorded, worth] of [
    [resource, 100],
    [body, 50],
    [message, 10],
  ] as const) {
    if (recorded === undefined) continue;
    if (recorded === message && saysOtherwise(recorded.split(' '), present, between)) return 0;
    const words = recorded.split(' ').filter((word) => word !== '*');
    const whole = shareOf(words, present);
    const beginning = recorded === resource ? shareOfBeginning(words, present) : 0;
    if (whole < enough && beginning === 0) {
      // An explanation by itself tells enough: whoever pasted it left the message out.
      if (recorded === message && score > 0) continue;
      return 0;
    }
    score += worth * Math.max(whole, beginning) + (worth * words.length) / 200;
  }
  if (score === 0) return 0;
  if (status !== undefined && clues.status !== undefined) {
    score += status.startsWith(`${clues.status} `) ? 2 : -2;
  }
  return score + likenessOfElements(elements, clues.text) + likenessOfOperation(signs, clues.text);
}

/** What a client prints has no elements: only where a reply stands whole does it lack one. */
function likenessOfElements(elements: readonly string[], text: string): number {
  const found = elements.filter((element) => text.includes(`<${element}>`)).length;
  return 3 * found - (/<\/(?:Code|Message)>/.test(text) ? elements.length - found : 0);
}

/** Whether it was seen with the operation that the text names; that it was seen with others says nothing. */
function likenessOfOperation({ operations = [] }: SituationSigns, text: string): number {
  const named = operationsIn(text);
  return operations.some((operation) => named.includes(operation)) ? 2 : 0;
}

/**
 * Whether the text has another word in the very place of one: a message about resource-based
 * policies is not the one about identity-based ones, however much else is the same.
 */
function saysOtherwise(
  recorded: readonly string[],
  present: ReadonlySet<string>,
  between: ReadonlyMap<string, string>,
): boolean {
  return recorded.some((word, index) => {
    if (word === '*' || present.has(word)) return false;
    return between.has(`${recorded[index - 1]} ${recorded[index + 1]}`);
  });
}

function shareOf(words: readonly string[], present: ReadonlySet<string>): number {
  return words.filter((word) => present.has(word)).length / words.length;
}

/** A resource that was cut short has the first of the recorded words; a whole one counts more. */
function shareOfBeginning(words: readonly string[], present: ReadonlySet<string>): number {
  for (let end = words.length; end >= fewestWords; end -= 1) {
    const share = shareOf(words.slice(0, end), present);
    if (share >= enough) return 0.9 * share;
  }
  return 0;
}
