import { element } from './element.ts';
import { lineOf, showDetails } from './result-list.ts';
import type { SearchTurn } from './search-turn.ts';

/**
 * Puts below the answers the codes for which only the status speaks; their heading says so once.
 * @throws when the details of one cannot be loaded
 */
export async function addCodesOfStatus({ rows, list, files }: SearchTurn): Promise<void> {
  const codes = rows.slice(1).filter(({ isOfStatus }) => isOfStatus);
  if (codes.length === 0) return;
  const status = rows.find((row) => row.status !== undefined)?.status;
  const lines = element('ol');
  lines.append(...codes.map(lineOf));
  list.parentElement?.append(
    element('h2', 'label mt-6', `Codes with ${status ?? 'this status'}`),
    lines,
  );
  await showDetails(list, files);
}
