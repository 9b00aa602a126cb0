import { mayEnterAddress } from '../domain/mask-secrets';
import { createResolver, type Resolution } from '../domain/resolver';
import type { Lexicon } from '../domain/resolver/lexicon';
import { type Row, resolverRows } from '../views/search-rows';
import { urls } from '../views/urls';
import { fullTextQuery, searchFullText } from './full-text';
import { showReading } from './reading';
import { resultList, showFullText, showRows } from './result-list';

/** How long the keys must rest before the full text is searched. */
const pauseBeforeFullText = 180;

interface Ready {
  lexicon: Lexicon;
  resolve: (input: string) => Resolution;
}

/** What a search box does once it is used: answers while the reader types, and goes where they say. */
export class SearchSession {
  private readonly ready: Promise<Ready>;
  private rows: Row[] = [];
  /** Counts the inputs, so that a late answer to an earlier one is dropped. */
  private turn = 0;

  constructor(private readonly box: HTMLElement) {
    this.ready = loadLexicon(box.dataset['lexicon'] ?? '');
  }

  /** Answers what stands in the box now. */
  update(): Promise<void> {
    this.turn += 1;
    return this.answer(this.turn);
  }

  private async answer(turn: number): Promise<void> {
    const input = this.field().value;
    let ready: Ready;
    try {
      ready = await this.ready;
    } catch {
      this.say(
        'The data of this search could not be loaded. All codes are in the table under “Codes”.',
      );
      return;
    }
    if (turn !== this.turn) return;
    const filters = this.filters();
    const { answers, reading } = ready.resolve(input);
    this.rows = resolverRows(input, answers, ready.lexicon, filters);
    this.followInput(input, filters);
    const panel = this.panel();
    panel.replaceChildren();
    if (input.trim() === '' && this.rows.length === 0) return this.say('');
    if (reading) showReading(panel, reading, ready.lexicon, this.box.dataset['situations'] ?? '');
    const list = resultList(panel);
    showRows(list, this.rows);
    this.sayCount(this.rows.length);
    await pause(pauseBeforeFullText);
    if (turn !== this.turn) return;
    await this.addFullText(list, fullTextQuery(input, reading, this.rows), filters, turn);
  }

  private async addFullText(
    list: HTMLElement,
    query: string,
    filters: Record<string, string>,
    turn: number,
  ): Promise<void> {
    if (query === '') return;
    try {
      const found = await searchFullText(this.box.dataset['pagefind'] ?? '', query, filters);
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
    await this.update();
    const [first] = this.rows;
    const input = this.field().value.trim();
    if (first && (goToFirst || first.certainty === 'exact')) location.assign(first.href);
    else if (input !== '' && !this.followsAddress() && mayEnterAddress(input)) {
      location.assign(urls.search(input));
    }
  }

  handleKey(key: string): void {
    const links = [...this.panel().querySelectorAll<HTMLAnchorElement>('li > a')];
    const position = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (key === 'Escape') this.escape();
    else if (key === 'ArrowDown' && this.caretIsAtEnd(position)) links[position + 1]?.focus();
    else if (key === 'ArrowUp' && position === 0) this.field().focus();
    else if (key === 'ArrowUp' && position > 0) links[position - 1]?.focus();
  }

  private caretIsAtEnd(position: number): boolean {
    const field = this.field();
    return position >= 0 || field.selectionEnd === field.value.length;
  }

  private escape(): void {
    const field = this.field();
    if (document.activeElement === field) {
      field.value = '';
      void this.update();
    } else field.focus();
  }

  private followInput(input: string, filters: Record<string, string>): void {
    if (!this.followsAddress()) return;
    const parameters = new URLSearchParams();
    if (mayEnterAddress(input)) parameters.set('q', input.trim());
    for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
    const query = parameters.size > 0 ? `?${parameters}` : '';
    if (query !== location.search) history.replaceState(null, '', location.pathname + query);
  }

  private followsAddress(): boolean {
    return this.box.hasAttribute('data-follows-address');
  }

  /** The filters that are set, by their names in the address. */
  private filters(): Record<string, string> {
    const selects = [...this.box.querySelectorAll('select')];
    return Object.fromEntries(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
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

async function loadLexicon(url: string): Promise<Ready> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const lexicon = (await response.json()) as Lexicon;
  return { lexicon, resolve: createResolver(lexicon) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
