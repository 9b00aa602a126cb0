import { breakName } from '../domain/text/break-name.ts';
import type { Row } from '../views/search/search-rows.ts';
import { anchor, element } from './element.ts';
import type { SearchFiles } from './search-files.ts';

/** How many answers stand, in words; what is said where none does comes with `nothing-found.ts`. */
export function countInWords({ length }: readonly Row[]): string {
  return length === 0 ? '' : length === 1 ? '1 result' : `${length} results`;
}

/** The list that results stand in, with the hook that tools rely on. */
export function resultList(panel: HTMLElement): HTMLElement {
  const wrapper = element('div', 'search-results');
  wrapper.setAttribute('data-search-results', '');
  const list = document.createElement('ol');
  wrapper.append(list);
  panel.append(wrapper);
  return list;
}

/**
 * Appends the resolver's answers: the very first one as a card, the others as lines. What more the
 * card says is put into it by `answer-card.ts`, and `codes-of-status.ts` adds those that share a
 * heading. Everything is set as text: it may come from the reader's paste.
 */
export function showRows(list: HTMLElement, rows: readonly Row[]): void {
  for (const row of rows) {
    if (list.childElementCount === 0) list.append(cardOf(row));
    else if (!row.isOfStatus) list.append(lineOf(row));
  }
}

function cardOf(row: Row): HTMLElement {
  const { item, link, reason } = begun(row, 'answer card', row.title);
  const heading = element('h2', 'font-mono');
  heading.append(link);
  item.append(
    element('p', 'sure label', reason),
    heading,
    // The facts come later: their room is kept.
    element('ul', 'mt-2 flex flex-wrap items-start gap-2'),
    element('p', 'summary mt-2', row.remark),
  );
  return item;
}

/**
 * An answer as a line; what is known of it is filled in by `showDetails`.
 * Why it is one is left out of the answers whose heading says so.
 */
export function lineOf(row: Row): HTMLElement {
  const { item, link, reason } = begun(row);
  link.append(
    element('strong', 'code font-mono', row.title),
    ' ',
    element('span', 'label status'),
    element('span', 'summary block', row.remark),
    ...(row.isOfStatus ? [] : [element('span', 'label block', reason)]),
  );
  item.append(link);
  return item;
}

function begun({ href, code, topic, certainty, why }: Row, className = '', title = '') {
  const item = element('li', className);
  item.dataset['why'] = why;
  item.dataset['certainty'] = certainty;
  const link = anchor(href, '', '');
  for (const [index, part] of breakName(title, true).entries()) {
    link.append(...(index > 0 ? [document.createElement('wbr')] : []), part);
  }
  if (code) link.dataset['code'] = code;
  if (topic) link.dataset['topic'] = topic;
  return { item, link, reason: `${certainty === 'exact' ? 'Found' : 'Likely'}: ${why}` };
}

/** The answers whose details were asked for. */
const asked = new WeakSet<HTMLElement>();

/**
 * Fills in what is known of the codes and topics that stand in the list.
 * @throws when a file of theirs is missing; the others are filled in by then
 */
export async function showDetails(list: HTMLElement, files: SearchFiles): Promise<void> {
  const named = list.parentElement?.querySelectorAll<HTMLElement>('[data-code], [data-topic]');
  const links = [...(named ?? [])].filter((link) => !asked.has(link));
  // Asked for once: a file that does not come must not take the way from others.
  for (const link of links) asked.add(link);
  const shown = await Promise.allSettled(links.map((link) => showDetail(link, files)));
  const failed = shown.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

async function showDetail(link: HTMLElement, files: SearchFiles): Promise<void> {
  const { code, topic } = link.dataset;
  const item = link.closest('li');
  const [status, summary] = ['.status', '.summary'].map((part) => item?.querySelector(part));
  if (code !== undefined) {
    const known = await files.code(code);
    if (status) status.textContent = known.statuses;
    if (summary) summary.textContent = known.summary;
  } else if (topic !== undefined && summary) {
    summary.textContent = (await files.topics())[topic]?.summary ?? '';
  }
}
