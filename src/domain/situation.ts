import { splitWords } from './resolver/words';

/** The part of a recorded reply that tells one situation from another; texts as telling words. */
export interface SituationSigns {
  system: string;
  status?: string;
  message?: string;
  resource?: string;
  body?: string;
  elements?: readonly string[];
}

/** What was read from a text. */
export interface SituationClues {
  text: string;
  system: string | null;
  status?: number | undefined;
  message?: string | undefined;
  resource?: string | undefined;
}

const enough = 0.8;
/**
 * Which of a code's recorded replies the text is like, as its position in the list. The Internet
 * Archive explains in `<Resource>`, so there it decides; elsewhere the message, the elements and
 * the status do. Nothing is said where two recorded replies look the same.
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
    if (clues.system !== null && isCompared(clues.system) && signs.system !== clues.system) return;
    const score = likeness(signs, clues, present);
    if (score <= 0 || score < bestScore) return;
    best = score === bestScore ? undefined : index;
    bestScore = score;
  });
  return best;
}

/** Replies of other systems may be like either; those of a compared system are like its own. */
const isCompared = (system: string) => system === 'aws' || system === 'ias3';

function likeness(
  signs: SituationSigns,
  clues: SituationClues,
  present: ReadonlySet<string>,
): number {
  const { status, message, resource, body, elements = [] } = signs;
  if (resource === undefined && clues.resource && signs.system === 'ias3') return 0;
  // A resource explains more than elements, elements explain more than a message.
  let score = 0;
  for (const [recorded, worth] of [
    [resource, 100],
    [body, 50],
    [message, 10],
  ] as const) {
    if (recorded === undefined) continue;
    const words = recorded.split(' ').filter((word) => word !== '*');
    const share = words.filter((word) => present.has(word)).length / words.length;
    if (share < enough) return 0;
    score += worth * share + (worth * words.length) / 200;
  }
  if (score === 0) return 0;
  // The lexicon leaves out a status that a list has as well: only another one tells something.
  if (status !== undefined && clues.status !== undefined) {
    score += status.startsWith(`${clues.status} `) ? 2 : -2;
  }
  const found = elements.filter((element) => clues.text.includes(`<${element}>`)).length;
  return score + 3 * found - (elements.length - found);
}
