import type { Reading } from '../domain/resolver';
import type { Lexicon } from '../domain/resolver/lexicon';
import { readingRows } from '../views/reading-rows';
import { seenId } from '../views/seen-id';
import type { SituationText } from '../views/situations';
import { urls } from '../views/urls';

/**
 * Shows above the results what was understood from a paste, and the recorded situation it matches.
 * Everything is set as text: it comes from the reader's paste.
 */
export function showReading(
  panel: HTMLElement,
  reading: Reading,
  lexicon: Lexicon,
  situationsFolder: string,
): void {
  const section = document.createElement('section');
  section.className = 'mb-3';
  section.setAttribute('data-reading', '');
  const heading = document.createElement('h2');
  heading.className = 'label font-semibold';
  heading.textContent = 'Read from your text';
  const list = document.createElement('dl');
  list.className = 'reading mt-1';
  for (const { label, value } of readingRows(reading, lexicon)) {
    const term = document.createElement('dt');
    term.textContent = label;
    const description = document.createElement('dd');
    description.textContent = value;
    list.append(term, description);
  }
  section.append(heading, list);
  panel.append(section);
  if (reading.situation) void showSituation(section, reading.situation, situationsFolder);
}

async function showSituation(
  section: HTMLElement,
  { code, index }: { code: string; index: number },
  folder: string,
): Promise<void> {
  const situation = await loadSituation(`${folder}${code}.json`, index);
  if (!situation) return;
  const paragraph = document.createElement('p');
  paragraph.className = 'mt-2';
  paragraph.setAttribute('data-situation', '');
  const link = document.createElement('a');
  link.href = urls.code(code, seenId(index));
  link.textContent = 'Seen before';
  paragraph.append(
    link,
    `: ${situation.situation} ${situation.advice} Try again? ${situation.retry}.`,
  );
  section.append(paragraph);
}

/** Missing situations leave the reading as it is: the page of the code has them. */
async function loadSituation(url: string, index: number): Promise<SituationText | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    return ((await response.json()) as SituationText[])[index];
  } catch {
    return undefined;
  }
}
