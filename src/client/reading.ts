import type { Reading } from '../domain/search/index.ts';
import { matchSituation } from '../domain/search/reading/situation.ts';
import { seenId } from '../views/code/seen-id.ts';
import type { CodeFile } from '../views/search/code-file.ts';
import { readingRows } from '../views/search/reading-rows.ts';
import type { SituationText } from '../views/search/situations.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * Folds below the first answer what was understood from a paste. Everything is set as text: it comes from
 * the reader's paste.
 * @param read what was read; with a code that has no page, the systems that have it are looked up
 * @param detail what is known of the first answer's code
 * @returns the part of the panel that it stands in; nothing when there is nothing to show
 */
export async function showReading(
  panel: HTMLElement,
  read: Reading,
  detail: Promise<CodeFile | undefined>,
  files: SearchFiles,
): Promise<HTMLElement | undefined> {
  const code = await detail;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const rows = readingRows(await withOwners(read, files), code, timeZone);
  if (rows.length === 0) return undefined;
  const section = document.createElement('details');
  section.setAttribute('data-reading', '');
  const heading = document.createElement('summary');
  heading.textContent = 'Read from your text';
  const list = document.createElement('dl');
  for (const { label, value, href, hooks } of rows) {
    const term = document.createElement('dt');
    term.textContent = label;
    const description = document.createElement('dd');
    Object.assign(description.dataset, hooks);
    description.append(href === undefined ? value : linkTo(href, value));
    list.append(term, description);
  }
  section.append(heading, list);
  const card = panel.querySelector('.answer');
  // Without an answer what was read is all there is to say.
  section.open = card === null;
  if (card) card.append(section);
  else {
    const alone = document.createElement('section');
    alone.className = 'answer';
    alone.append(section);
    panel.prepend(alone);
  }
  return section;
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

/** A recorded reply that a paste is like. */
export interface MatchedCase extends Omit<SituationText, 'signs'> {
  /** The fragment of its code's page. */
  fragment: string;
  code: string;
}

/**
 * Finds the recorded reply that a paste is like.
 * @throws when the recorded replies cannot be loaded
 */
export async function matchCase(
  { clues }: Reading,
  files: SearchFiles,
): Promise<MatchedCase | undefined> {
  if (!clues) return undefined;
  const situations = await files.situations(clues.code);
  const index = matchSituation(
    situations.map(({ signs }) => signs),
    clues,
  );
  const situation = index === undefined ? undefined : situations[index];
  if (index === undefined || !situation) return undefined;
  return { ...situation, fragment: seenId(index), code: clues.code };
}
