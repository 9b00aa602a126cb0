import { anchor, element } from './element.ts';
import type { FullTextResult } from './full-text.ts';

/** Appends below the answers, under a heading of its own, what the full text search found. */
export function showFullText(list: HTMLElement, results: readonly FullTextResult[]): void {
  if (results.length === 0) return;
  const pages = element('ol');
  for (const { url, title, excerpt } of results) {
    const item = element('li');
    item.dataset['why'] = 'its text has the words';
    const link = anchor(url, '', '');
    const text = element('span', 'block');
    for (const { text: part, marked } of excerpt) {
      text.append(marked ? element('mark', '', part) : part);
    }
    link.append(element('span', 'code block', title), text);
    item.append(link);
    pages.append(item);
  }
  list.after(element('h2', 'label', 'Pages with these words'), pages);
}
