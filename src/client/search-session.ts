import { createResolver, type Resolution } from '../domain/resolver';
import type { Lexicon } from '../domain/resolver/lexicon';
import type { SearchDetails } from '../views/search-details';
import type { Filters } from '../views/search-filters';
import { type Row, resolverRows } from '../views/search-rows';
import { urls } from '../views/urls';
import { resultList, showDetails, showFullText, showRows } from './result-list';
import { filtersOf, followsAddress, mayEnterAddress, writeAddress } from './search-address';

/** How long the keys must rest before the full text is searched, in milliseconds. */
const pauseBeforeFullText = 180;

/**
 * What a search box does once it is used: answers while the reader types, and goes where they say.
 * Only what the first answer needs is loaded with this file; the rest follows when it is wanted.
 */
export class SearchSession {
  private readonly resolver: Promise<(input: string) => Resolution>;
  private readonly details: Promise<SearchDetails>;
  private rows: readonly Row[] = [];
  /** Counts the inputs, so that a late answer to an earlier one is dropped. */
  private turn = 0;

  constructor(private readonly box: HTMLElement) {
    this.resolver = loadJson<Lexicon>(this.address('lexicon')).then(createResolver);
    // A failure is told when an answer is wanted, not before.
    this.resolver.catch(() => undefined);
    // Without details the answers are complete, only barer.
    this.details = this.resolver
      .then(() => loadJson<SearchDetails>(this.address('details')))
      .catch(() => ({}));
  }

  /** Answers what stands in the box now, then adds what takes longer. */
  async update(): Promise<void> {
    const addRest = await this.answered();
    await addRest?.();
  }

  /** Answers what stands in the box now; gives what adds the rest, unless the text has changed. */
  private async answered(): Promise<(() => Promise<void>) | undefined> {
    this.turn += 1;
    const turn = this.turn;
    const input = this.field().value;
    const filters = filtersOf(this.box);
    let resolve: (input: string) => Resolution;
    try {
      resolve = await this.resolver;
    } catch {
      this.say(
        'The data of this search could not be loaded. All codes are in the table under “Codes”.',
      );
      return undefined;
    }
    if (turn !== this.turn) return undefined;
    const { answers, read } = resolve(input);
    this.rows = await this.filtered(resolverRows(answers), input, filters);
    if (turn !== this.turn) return undefined;
    const panel = this.panel();
    panel.replaceChildren();
    if (followsAddress(this.box)) void writeAddress(input, filters);
    if (input.trim() === '' && this.rows.length === 0) {
      this.say('');
      return undefined;
    }
    const list = resultList(panel);
    showRows(list, this.rows);
    this.sayCount(this.rows.length);
    return async () => {
      void this.details.then((details) => showDetails(list, details));
      void this.addReading(panel, read, turn);
      await pause(pauseBeforeFullText);
      if (turn === this.turn) await this.addFullText(list, input, read, filters, turn);
    };
  }

  /** Only the search page has filters, so what filters is loaded there alone. */
  private async filtered(
    rows: readonly Row[],
    input: string,
    filters: Filters,
  ): Promise<readonly Row[]> {
    if (Object.keys(filters).length === 0) return rows;
    const { filterRows } = await import('../views/search-filters');
    return filterRows(rows, input, await this.details, filters);
  }

  /** Puts above the results what was understood from a paste. */
  private async addReading(
    panel: HTMLElement,
    read: Resolution['read'],
    turn: number,
  ): Promise<void> {
    const reading = await read();
    if (!reading || turn !== this.turn) return;
    const [{ showReading }, details] = await Promise.all([import('./reading'), this.details]);
    if (turn === this.turn) showReading(panel, reading, details, this.address('situations'));
  }

  /** Puts below the answers the pages whose text has the words. */
  private async addFullText(
    list: HTMLElement,
    input: string,
    read: Resolution['read'],
    filters: Filters,
    turn: number,
  ): Promise<void> {
    try {
      const { fullTextQuery, searchFullText } = await import('./full-text');
      const query = fullTextQuery(input, await read(), this.rows);
      if (query === '') return;
      const found = await searchFullText(this.address('pagefind'), query, filters);
      if (turn !== this.turn) return;
      const fresh = found.filter(({ url }) => !this.rows.some(({ href }) => href === url));
      showFullText(list, fresh);
      this.sayCount(this.rows.length + fresh.length);
    } catch {
      if (turn !== this.turn) return;
      const note = document.createElement('p');
      note.className = 'label';
      note.textContent = 'The full text could not be searched; the answers above do not need it.';
      this.panel().append(note);
    }
  }

  /** Goes to the page of a certain answer, else to the search page where the address may hold the text. */
  async submit({ goToFirst = false } = {}): Promise<void> {
    const addRest = await this.answered();
    const [first] = this.rows;
    const input = this.field().value.trim();
    if (first && (goToFirst || first.certainty === 'exact')) location.assign(first.href);
    else if (!followsAddress(this.box) && (await mayEnterAddress(input))) {
      location.assign(urls.search(input));
    } else await addRest?.();
  }

  /** Moves among the results with the arrows; Escape comes back to the field, then empties it. */
  handleKey(key: string): void {
    const field = this.field();
    const links = [...this.panel().querySelectorAll<HTMLAnchorElement>('li > a')];
    const position = links.indexOf(document.activeElement as HTMLAnchorElement);
    const isAtEnd = position >= 0 || field.selectionEnd === field.value.length;
    if (key === 'ArrowDown' && isAtEnd) links[position + 1]?.focus();
    else if (key === 'ArrowUp' && position > 0) links[position - 1]?.focus();
    else if ((key === 'ArrowUp' && position === 0) || (key === 'Escape' && position >= 0)) {
      field.focus();
    } else if (key === 'Escape') {
      field.value = '';
      void this.update();
    }
  }

  private address(name: 'lexicon' | 'details' | 'situations' | 'pagefind'): string {
    return this.box.dataset[name] ?? '';
  }

  private field(): HTMLTextAreaElement {
    return this.box.querySelector('textarea') as HTMLTextAreaElement;
  }

  private panel(): HTMLElement {
    return this.box.querySelector('.search-panel') as HTMLElement;
  }

  private sayCount(count: number): void {
    this.say(count === 0 ? 'Nothing found.' : count === 1 ? '1 result' : `${count} results`);
  }

  private say(message: string): void {
    const status = this.box.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

async function loadJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Data;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
