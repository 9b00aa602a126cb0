import { createResolver, type Resolution } from '../domain/search/index.ts';
import type { Lexicon } from '../domain/search/known/lexicon.ts';
import { urls } from '../views/addresses/urls.ts';
import type { SearchDetails } from '../views/search/search-details.ts';
import type { Filters } from '../views/search/search-filters.ts';
import { type Row, resolverRows } from '../views/search/search-rows.ts';
import { loadJson } from './load-json.ts';
import { resultList, showDetails, showFullText, showRows } from './result-list.ts';
import { filtersOf, followsAddress, mayEnterAddress, writeAddress } from './search-address.ts';
import type { SearchBox } from './search-box.ts';

/** How long the keys must rest before the full text is searched, in milliseconds. */
const pauseBeforeFullText = 180;

/** What an answer was given to, and where it stands. */
interface Given {
  turn: number;
  input: string;
  filters: Filters;
  read: Resolution['read'];
  list: HTMLElement;
}

/**
 * What a search box does once it is used: answers while the reader types, and goes where they say.
 * Only what the first answer needs is loaded with this file; the rest follows when it is wanted.
 */
export class SearchSession {
  private readonly resolver: Promise<(input: string) => Resolution>;
  private loadingDetails: Promise<SearchDetails> | undefined;
  private rows: readonly Row[] = [];

  constructor(private readonly box: SearchBox) {
    this.resolver = loadJson<Lexicon>(this.address('lexicon')).then(createResolver);
    // A failure is told when an answer is wanted, not before.
    this.resolver.then(() => this.details()).catch(() => undefined);
  }

  /**
   * Answers what stands in the box now, then adds what takes longer.
   * @throws when there is nothing to answer from
   */
  async update(): Promise<void> {
    const given = await this.answer();
    if (given) this.addRest(given);
  }

  /** Answers what stands in the box now, unless the text has changed meanwhile. */
  private async answer(): Promise<Given | undefined> {
    const { turn } = this.box;
    const input = this.box.field().value;
    const filters = filtersOf(this.box);
    const resolve = await this.resolver;
    if (turn !== this.box.turn) return undefined;
    const { answers, read } = resolve(input);
    const rows = await this.filtered(resolverRows(answers), input, filters);
    if (turn !== this.box.turn) return undefined;
    this.rows = rows;
    const panel = this.box.panel();
    panel.replaceChildren();
    if (followsAddress(this.box)) void writeAddress(input, filters);
    if (input.trim() === '' && rows.length === 0) {
      this.box.say('');
      return undefined;
    }
    const list = resultList(panel);
    showRows(list, rows);
    this.sayCount(rows.length);
    return { turn, input, filters, read, list };
  }

  /** Adds what an answer can do without, each part when it is there. */
  private addRest(given: Given): void {
    const { turn, list } = given;
    const details = this.details();
    void this.add(
      turn,
      'the summaries',
      details.then((loaded) => showDetails(list, loaded)),
    );
    void this.add(turn, 'what was read from your text', this.addReading(given, details));
    void this.add(turn, 'the texts of the pages', this.addFullText(given));
  }

  /** Waits for a part, and says so when it cannot be had. */
  private async add(turn: number, name: string, part: Promise<void>): Promise<void> {
    try {
      await part;
    } catch {
      if (turn === this.box.turn) this.box.miss(name);
    }
  }

  private details(): Promise<SearchDetails> {
    this.loadingDetails ??= loadJson<SearchDetails>(this.address('details')).catch(
      (error: unknown) => {
        // Forgotten, so that a later input tries again.
        this.loadingDetails = undefined;
        throw error;
      },
    );
    return this.loadingDetails;
  }

  /** Only the search page has filters, so what filters is loaded there alone. */
  private async filtered(
    rows: readonly Row[],
    input: string,
    filters: Filters,
  ): Promise<readonly Row[]> {
    if (Object.keys(filters).length === 0) return rows;
    const { filterRows } = await import('../views/search/search-filters.ts');
    return filterRows(rows, input, await this.details(), filters);
  }

  /** Puts above the results what was understood from a paste. */
  private async addReading({ turn, read }: Given, details: Promise<SearchDetails>): Promise<void> {
    const reading = await read();
    if (!reading || turn !== this.box.turn) return;
    const [{ showReading }, loaded] = await Promise.all([
      import('./reading.ts'),
      details.catch(() => ({})),
    ]);
    if (turn !== this.box.turn) return;
    const situation = showReading(this.box.panel(), reading, loaded, {
      situations: this.address('situations'),
      codePage: urls.code,
    });
    await this.add(turn, 'the recorded replies', situation);
  }

  /** Puts below the answers the pages whose text has the words. */
  private async addFullText({ turn, input, filters, read, list }: Given): Promise<void> {
    await pause(pauseBeforeFullText);
    if (turn !== this.box.turn) return;
    const { fullTextQuery, searchFullText } = await import('./full-text.ts');
    const query = fullTextQuery(input, await read(), this.rows);
    if (query === '') return;
    const found = await searchFullText({ folder: this.address('pagefind'), query, filters });
    if (turn !== this.box.turn) return;
    const fresh = found.filter(({ url }) => !this.rows.some(({ href }) => href === url));
    showFullText(list, fresh);
    this.sayCount(this.rows.length + fresh.length);
  }

  /** Goes to the page of a certain answer, else to the search page where the address may hold the text. */
  async submit({ goToFirst = false } = {}): Promise<void> {
    const given = await this.answer();
    const [first] = this.rows;
    const input = this.box.field().value.trim();
    if (first && (goToFirst || first.certainty === 'exact')) location.assign(first.href);
    else if (!followsAddress(this.box) && (await mayEnterAddress(input))) {
      location.assign(urls.search(input));
    } else if (given) this.addRest(given);
  }

  /** Moves among the results with the arrows; Escape comes back to the field, then empties it. */
  handleKey(key: string): void {
    const field = this.box.field();
    const links = [...this.box.panel().querySelectorAll<HTMLAnchorElement>('li > a')];
    const position = links.indexOf(document.activeElement as HTMLAnchorElement);
    const isAtEnd = position >= 0 || field.selectionEnd === field.value.length;
    if (key === 'ArrowDown' && isAtEnd) links[position + 1]?.focus();
    else if (key === 'ArrowUp' && position > 0) links[position - 1]?.focus();
    else if ((key === 'ArrowUp' && position === 0) || (key === 'Escape' && position >= 0)) {
      field.focus();
    } else if (key === 'Escape') {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  private address(name: 'lexicon' | 'details' | 'situations' | 'pagefind'): string {
    return this.box.dataset[name] ?? '';
  }

  private sayCount(count: number): void {
    this.box.say(count === 0 ? 'Nothing found.' : count === 1 ? '1 result' : `${count} results`);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
