import { addCard } from './answer-card.ts';
import { addCodesOfStatus } from './codes-of-status.ts';
import { addFurtherAnswers } from './further-answers.ts';
import type { GrowingResolver } from './growing-resolver.ts';
import type { SearchTurn } from './search-turn.ts';

/** How long the keys must rest before the full text is searched, in milliseconds. */
const pauseBeforeFullText = 180;

/** The parts that come after an answer, each when it is there, by the names that readers know them by. */
export function partsAfter(
  turn: SearchTurn,
  resolver: GrowingResolver,
): [name: string, part: Promise<void>][] {
  const card = turn.rows.length === 0 ? nothingFound(turn) : addCard(turn);
  return [
    ['the summaries', addCodesOfStatus(turn)],
    ['the recorded replies', card],
    ['what was read from your text', reading(turn, card)],
    ['the texts of the pages', fullText(turn)],
    ['the messages of all codes', addFurtherAnswers(turn, resolver)],
  ];
}

/** Loaded by itself: an answer must not wait for what is said without one. */
async function nothingFound(turn: SearchTurn): Promise<void> {
  const { addNothingFound } = await import('./nothing-found.ts');
  await addNothingFound(turn);
}

/** What was read stands below the card, so it waits for it. */
async function reading(turn: SearchTurn, card: Promise<void>): Promise<void> {
  await card.catch(() => undefined);
  const read = await turn.read();
  if (!read || turn.isOver()) return;
  const { addReading } = await import('./reading.ts');
  await addReading(turn, read);
}

async function fullText(turn: SearchTurn): Promise<void> {
  await pause(pauseBeforeFullText);
  if (turn.isOver()) return;
  const { addFullText } = await import('./text-results.ts');
  await addFullText(turn);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
