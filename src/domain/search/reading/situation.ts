import { sidePlace } from '../../lists/pair.ts';
import { splitWords } from '../../text/words.ts';
import type { SituationSigns } from './situation-signs.ts';

/** What was read from a text. */
export interface SituationClues {
  text: string;
  system: string | null;
  status?: number | undefined;
  message?: string | undefined;
  resource?: string | undefined;
}

const enough = 0.8;
/** A cut resource of fewer words could be the beginning of anything. */
const fewestWords = 4;

/**
 * Which of a code's recorded replies the text is like, as its position in the list. Where a system
 * explains in `<Resource>`, that decides; elsewhere the message, the elements and the status do.
 * Nothing is said where two recorded replies look the same.
 */
export function matchSituation(
  seen: readonly SituationSigns[],
  clues: SituationClues,
): number | undefined {
  const { message = '', resource = '', text } = clues;
  // What was read as message and resource first: other errors in the same log would mislead.
  const said = bestMatch(seen, clues, wordsOf(`${message} ${resource}`));
  return said ?? bestMatch(seen, clues, wordsOf(text.slice(-20_000)));
}

const wordsOf = (text: string) => new Set(splitWords(text).list);

function bestMatch(
  seen: readonly SituationSigns[],
  clues: SituationClues,
  present: ReadonlySet<string>,
): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  seen.forEach((signs, index) => {
    // Replies of other systems may be like either; those of a compared system are like its own.
    if (clues.system !== null && sidePlace(clues.system) > 0 && signs.system !== clues.system)
      return;
    const score = likeness(signs, clues, present);
    if (score <= 0 || score < bestScore) return;
    best = score === bestScore ? undefined : index;
    bestScore = score;
  });
  return best;
}

function likeness(
  signs: SituationSigns,
  clues: SituationClues,
  present: ReadonlySet<string>,
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
  const found = elements.filter((element) => clues.text.includes(`<${element}>`)).length;
  return score + 3 * found - (elements.length - found);
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
