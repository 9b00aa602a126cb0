import { sides } from '../../domain/lists/pair.ts';
import { wordingVerdict } from '../../domain/lists/wording-verdict.ts';
import type { Reading } from '../../domain/search/index.ts';
import type { SearchDetails } from './search-details.ts';

/** One thing that the box understood from a paste: its name and its value, as plain text. */
export interface ReadingRow {
  label: string;
  value: string;
}

const verdictWords = {
  identical: 'the same words as',
  cosmetic: 'other letter case or punctuation than',
  different: 'other words than',
} as const;

/** What was read, in the order in which a reader looks for it. */
export function readingRows(reading: Reading, details: SearchDetails): ReadingRow[] {
  const { code, status, message, resource, requestId, hostId, client, system } = reading;
  const rows: [string, string | undefined][] = [
    [
      'Sent by',
      system.id === null ? `cannot tell: ${system.why}` : `probably ${system.name}: ${system.why}`,
    ],
    ['Code', code],
    ['Status', status?.toString()],
    ['Message', message],
    ['Against the lists', message && againstLists(message, reading, details)],
    ['Resource', resource],
    ['Request id', requestId],
    ['Host id', hostId],
    ['Printed by', client],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** How the message differs from each list's wording for the code that was read. */
function againstLists(
  message: string,
  { code, clues }: Reading,
  details: SearchDetails,
): string | undefined {
  const wordings = details[clues?.code ?? code ?? '']?.wordings;
  if (!wordings) return undefined;
  const parts = sides.map(({ id, listName }) => {
    const wording = wordings[id];
    return wording === undefined
      ? `not in ${listName}`
      : `${verdictWords[wordingVerdict(message, wording)]} ${listName}`;
  });
  return parts.join('; ');
}
