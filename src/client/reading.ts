import type { Reading } from '../domain/search/index.ts';
import { matchSituation } from '../domain/search/reading/situation.ts';
import { seenId } from '../views/code/seen-id.ts';
import { readingRows } from '../views/search/reading-rows.ts';
import type { SearchDetails } from '../views/search/search-details.ts';
import type { SituationText } from '../views/search/situations.ts';
import { loadJson } from './load-json.ts';

/** Where the parts of a reading lead; given, because what the first answer has loaded knows it. */
interface Addresses {
  /** The folder of the recorded situations. */
  situations: string;
  codePage: (code: string, fragment: string) => string;
}

/**
 * Shows above the results what was understood from a paste, and the recorded situation it matches.
 * Everything is set as text: it comes from the reader's paste.
 * @throws when the recorded situations cannot be loaded; the rest stands by then
 */
export async function showReading(
  panel: HTMLElement,
  reading: Reading,
  details: SearchDetails,
  addresses: Addresses,
): Promise<void> {
  const section = document.createElement('section');
  section.className = 'mb-3';
  section.setAttribute('data-reading', '');
  const heading = document.createElement('h2');
  heading.className = 'label strong';
  heading.textContent = 'Read from your text';
  const list = document.createElement('dl');
  list.className = 'reading mt-1';
  for (const { label, value } of readingRows(reading, details)) {
    const term = document.createElement('dt');
    term.textContent = label;
    const description = document.createElement('dd');
    description.textContent = value;
    list.append(term, description);
  }
  section.append(heading, list);
  panel.prepend(section);
  if (reading.clues) await showSituation(section, reading.clues, addresses);
}

async function showSituation(
  section: HTMLElement,
  clues: NonNullable<Reading['clues']>,
  { situations: folder, codePage }: Addresses,
): Promise<void> {
  const situations = await loadJson<SituationText[]>(`${folder}${clues.code}.json`);
  const index = matchSituation(
    situations.map(({ signs }) => signs),
    clues,
  );
  const situation = index === undefined ? undefined : situations[index];
  if (index === undefined || !situation) return;
  const paragraph = document.createElement('p');
  paragraph.className = 'mt-2';
  paragraph.setAttribute('data-situation', '');
  const link = document.createElement('a');
  link.href = codePage(clues.code, seenId(index));
  link.textContent = 'Seen before';
  paragraph.append(
    link,
    `: ${situation.situation} ${situation.advice} Try again? ${situation.retry}.`,
  );
  section.append(paragraph);
}
