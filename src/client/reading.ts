import type { Reading } from '../domain/search/index.ts';
import { readsWhole } from '../domain/search/read/plain-text.ts';
import { onlyEnds } from '../views/search/nothing-in-words.ts';
import { type ReadingRow, readingRows } from '../views/search/reading-rows.ts';
import type { SearchFiles } from './search-files.ts';
import type { SearchTurn } from './search-turn.ts';

/**
 * Folds below the first answer what was understood from a paste. Everything is set as text: it comes from
 * the reader's paste.
 * @param read what was read; with a code that has no page, the systems that have it are looked up
 */
export async function addReading(turn: SearchTurn, read: Reading): Promise<void> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const rows: ReadingRow[] = [
    ...readingRows(await withOwners(read, turn.files), await turn.detail, timeZone),
    ...(readsWhole(turn.input) ? [] : [{ label: 'Left out', value: onlyEnds }]),
  ];
  if (rows.length === 0 || turn.isOver()) return;
  const section = document.createElement('details');
  section.setAttribute('data-reading', '');
  section.className = 'mt-3 text-sm';
  const heading = document.createElement('summary');
  heading.textContent = 'Read from your text';
  const list = document.createElement('dl');
  list.className = 'entries mt-2';
  for (const { label, value, href, hooks } of rows) {
    const term = document.createElement('dt');
    term.textContent = label;
    const description = document.createElement('dd');
    Object.assign(description.dataset, hooks);
    description.append(href === undefined ? value : linkTo(href, value));
    list.append(term, description);
  }
  section.append(heading, list);
  // Without an answer what was read is all there is to say.
  section.open = turn.rows.length === 0;
  turn.box.panel().querySelector('.answer')?.append(section);
}

function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** A code without a page, with the systems whose list or source has it. */
async function withOwners(reading: Reading, files: SearchFiles): Promise<Reading> {
  if (reading.unexplained === undefined) return reading;
  const names = await files.namesElsewhere().catch(() => undefined);
  return { ...reading, hasIt: names?.[reading.unexplained] ?? [] };
}
