import type { Row } from '../views/search/search-rows.ts';
import type { FullTextResult } from './full-text.ts';
import type { SearchFiles } from './search-files.ts';

/** The list that results stand in, with the hook that tools rely on. */
export function resultList(panel: HTMLElement): HTMLElement {
  const wrapper = element('div', 'search-results');
  wrapper.setAttribute('data-search-results', '');
  const list = document.createElement('ol');
  wrapper.append(list);
  panel.append(wrapper);
  return list;
}

/** Appends the resolver's answers. Everything is set as text: it may come from the reader's paste. */
export function showRows(list: HTMLElement, rows: readonly Row[]): void {
  for (const { href, title, code, topic, remark, certainty, why } of rows) {
    const item = document.createElement('li');
    item.dataset['why'] = why;
    item.dataset['certainty'] = certainty;
    const link = document.createElement('a');
    link.href = href;
    if (code) link.dataset['code'] = code;
    if (topic) link.dataset['topic'] = topic;
    const reason = `${certainty === 'exact' ? 'Found' : 'Likely'}: ${why}`;
    link.append(
      element('span', 'code', title),
      ' ',
      element('span', 'status'),
      element('span', 'summary block', remark),
      element('span', 'why block', reason),
    );
    item.append(link);
    list.append(item);
  }
}

/** The answers whose details were asked for. */
const asked = new WeakSet<HTMLElement>();

/**
 * Fills in what is known of the codes and topics that stand in the list.
 * @throws when a file of theirs is missing; the others are filled in by then
 */
export async function showDetails(list: HTMLElement, files: SearchFiles): Promise<void> {
  const links = [...list.querySelectorAll<HTMLElement>('[data-code], [data-topic]')].filter(
    (link) => !asked.has(link),
  );
  // Asked for once: a file that does not come must not take the way from others.
  for (const link of links) asked.add(link);
  const shown = await Promise.allSettled(links.map((link) => showDetail(link, files)));
  const failed = shown.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

async function showDetail(link: HTMLElement, files: SearchFiles): Promise<void> {
  const { code, topic } = link.dataset;
  const [status, summary] = link.querySelectorAll('.status, .summary');
  if (code !== undefined) {
    const known = await files.code(code);
    if (status) status.textContent = known.statuses;
    if (summary) summary.textContent = known.summary;
  } else if (topic !== undefined && summary) {
    summary.textContent = (await files.topics())[topic] ?? '';
  }
}

/** Leads the first answer to the recorded reply that was matched. */
export function leadToCase(list: HTMLElement, href: string): void {
  const link = list.querySelector<HTMLAnchorElement>('a[data-code]');
  if (link) link.href = href;
}

/** Appends what the full text search found. */
export function showFullText(list: HTMLElement, results: readonly FullTextResult[]): void {
  for (const { url, title, excerpt } of results) {
    const item = document.createElement('li');
    item.dataset['why'] = 'its text has the words';
    const link = document.createElement('a');
    link.href = url;
    const text = element('span', 'block');
    for (const { text: part, marked } of excerpt) {
      if (marked) text.append(element('mark', '', part));
      else text.append(part);
    }
    link.append(element('span', 'code block', title), text);
    link.append(element('span', 'why block', 'In the text of the page'));
    item.append(link);
    list.append(item);
  }
}

function element(name: string, className: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  if (className !== '') created.className = className;
  if (text !== '') created.textContent = text;
  return created;
}
