import type { SearchDetails } from '../views/search/search-details.ts';
import type { Row } from '../views/search/search-rows.ts';
import type { FullTextResult } from './full-text.ts';

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
  for (const { href, title, code, remark, certainty, why } of rows) {
    const item = document.createElement('li');
    item.dataset['why'] = why;
    item.dataset['certainty'] = certainty;
    const link = document.createElement('a');
    link.href = href;
    if (code) link.dataset['code'] = code;
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

/** Fills in what is known of the codes, once it is there. */
export function showDetails(list: HTMLElement, details: SearchDetails): void {
  for (const link of list.querySelectorAll<HTMLElement>('[data-code]')) {
    const detail = details[link.dataset['code'] ?? ''];
    const [status, summary] = link.querySelectorAll('.status, .summary');
    if (status && detail) status.textContent = detail.statuses;
    if (summary && detail) summary.textContent = detail.summary;
  }
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
