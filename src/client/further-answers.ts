import { filteredRows } from './filtered-rows.ts';
import type { GrowingResolver } from './growing-resolver.ts';
import { countInWords, showDetails, showRows } from './result-list.ts';
import type { SearchTurn } from './search-turn.ts';

/**
 * Adds the answers that messages give beside names, which have answered first.
 * @throws when the messages, or the details of an answer, cannot be loaded
 */
export async function addFurtherAnswers(
  turn: SearchTurn,
  resolver: GrowingResolver,
): Promise<void> {
  const { box, files, list } = turn;
  const resolution = await resolver.resolveFurther(turn.input);
  if (!resolution || turn.isOver()) return;
  const rows = await filteredRows(resolution, turn, files);
  const known = new Set(turn.rows.map(({ href }) => href));
  const fresh = rows.filter(({ href }) => !known.has(href));
  if (turn.isOver() || fresh.length === 0) return;
  // That nothing was found is no longer so.
  if (turn.rows.length === 0) box.panel().querySelector('section.answer')?.remove();
  turn.rows = [...turn.rows, ...fresh];
  showRows(list, fresh);
  box.say(countInWords(turn.rows), true);
  await showDetails(list, files);
}
