import { anchor, element } from './element.ts';
import { type FullTextResult, fullTextQuery, searchFullText } from './full-text.ts';
import type { SearchTurn } from './search-turn.ts';

/**
 * Puts below the answers the pages whose text has the words.
 * @throws when a part of the index is missing
 */
export async function addFullText(turn: SearchTurn): Promise<void> {
  const { box, input, filters, list } = turn;
  const query = fullTextQuery(input, await turn.read(), turn.rows);
  if (query === '') return;
  const folder = box.dataset['pagefind'] ?? '';
  const found = await searchFullText({ folder, query, filters });
  if (turn.isOver()) return;
  const pages = found.filter(({ url }) => !turn.rows.some(({ href }) => href === url));
  showFullText(list, pages);
  // Who listens has heard that no error is known, and not yet that there is more below.
  if (turn.rows.length === 0 && pages.length > 0) {
    const headline = box.panel().querySelector('.answer h2')?.textContent ?? '';
    box.say(`${headline}. Pages with these words: ${pages.length}.`, true);
  }
}

/** Appends under a heading of its own what the full text search found. */
function showFullText(list: HTMLElement, results: readonly FullTextResult[]): void {
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
    link.append(element('strong', 'code block font-mono', title), text);
    item.append(link);
    pages.append(item);
  }
  list.parentElement?.append(element('h2', 'label mt-6', 'Pages with these words'), pages);
}
