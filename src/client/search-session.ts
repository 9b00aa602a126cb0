import { createResolver, type Resolution, type Resolver } from '../domain/search/index.ts';
import { urls } from '../views/addresses/urls.ts';
import type { CodeFile } from '../views/search/code-file.ts';
import type { Filters } from '../views/search/search-filters.ts';
import { type Row, resolverRows } from '../views/search/search-rows.ts';
import type { MatchedCase } from './reading.ts';
import { resultList, showDetails, showRows } from './result-list.ts';
import { filtersOf, followsAddress, mayEnterAddress, writeAddress } from './search-address.ts';
import type { SearchBox } from './search-box.ts';
import { SearchFiles } from './search-files.ts';

/** How long the keys must rest before the full text is searched, in milliseconds. */
const pauseBeforeFullText = 180;

/** What an answer was given to, and where it stands. */
interface Given {
  turn: number;
  input: string;
  filters: Filters;
  resolution: Resolution;
  list: HTMLElement;
}

/**
 * What a search box does once it is used: answers while the reader types, and goes where they say.
 * Names alone give most first answers; phrases follow in the background, or first where names give
 * none. The rest is loaded when it is wanted.
 */
export class SearchSession {
  private readonly files: SearchFiles;
  private readonly resolver: Promise<Resolver>;
  private rows: readonly Row[] = [];

  constructor(private readonly box: SearchBox) {
    this.files = new SearchFiles(box.dataset['files'] ?? '');
    this.resolver = this.files.names().then(createResolver);
    // A failure is told when an answer is wanted, not before.
    this.resolver.catch(() => undefined);
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
    const resolution = await this.resolve(input);
    if (turn !== this.box.turn) return undefined;
    const rows = await this.filtered(resolverRows(resolution.answers), input, filters);
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
    this.sayCount();
    return { turn, input, filters, resolution, list };
  }

  /** What names tell, where that is enough; else what all phrases tell as well. */
  private async resolve(input: string): Promise<Resolution> {
    const resolver = await this.resolver;
    const byNames = resolver.resolve(input);
    if (byNames.settled) return byNames;
    await this.learn(resolver);
    const byPhrases = resolver.resolve(input);
    if (byPhrases.answers.length > 0) return byPhrases;
    // In another language, perhaps; without that file there is no answer, as before.
    await this.learnLanguages(resolver).catch(() => undefined);
    return resolver.resolve(input);
  }

  private async learnLanguages(resolver: Resolver): Promise<void> {
    await resolver.learnLanguages(await this.files.languages());
  }

  private async learn(resolver: Resolver): Promise<void> {
    if (!resolver.knowsPhrases()) await resolver.learn(await this.files.phrases());
  }

  /** Adds what an answer can do without, each part when it is there. */
  private addRest(given: Given): void {
    const { turn, list } = given;
    void this.add(turn, 'the summaries', showDetails(list, this.files));
    const detail = this.detail();
    const card = this.addCard(given, detail);
    void this.add(turn, 'the recorded replies', card);
    void this.add(
      turn,
      'what was read from your text',
      card.catch(() => undefined).then(() => this.addReading(given, detail)),
    );
    void this.add(turn, 'the texts of the pages', this.addFullText(given));
    void this.add(turn, 'the messages of all codes', this.addNeighbours(given));
  }

  /** What is known of the first answer's code; nothing where that cannot be had. */
  private async detail(): Promise<CodeFile | undefined> {
    const [first] = this.rows;
    return first?.code === undefined
      ? undefined
      : this.files.code(first.code).catch(() => undefined);
  }

  /** Waits for a part, and says so when it cannot be had. */
  private async add(turn: number, name: string, part: Promise<void>): Promise<void> {
    try {
      await part;
    } catch {
      if (turn === this.box.turn) this.box.miss(name);
    }
  }

  /** Adds the answers that messages give beside names, which have answered first. */
  private async addNeighbours({ turn, input, filters, list }: Given): Promise<void> {
    const resolver = await this.resolver;
    if (resolver.knowsPhrases() || input.trim() === '') return;
    await this.learn(resolver);
    if (turn !== this.box.turn) return;
    const known = new Set(this.rows.map(({ href }) => href));
    const all = resolverRows(resolver.resolve(input).answers);
    const rows = await this.filtered(all, input, filters);
    const fresh = rows.filter(({ href }) => !known.has(href));
    if (turn !== this.box.turn || fresh.length === 0) return;
    this.rows = [...this.rows, ...fresh];
    showRows(list, fresh);
    this.sayCount();
    await showDetails(list, this.files);
  }

  /** Only the search page has filters, so what filters is loaded there alone. */
  private async filtered(
    rows: readonly Row[],
    input: string,
    filters: Filters,
  ): Promise<readonly Row[]> {
    if (Object.keys(filters).length === 0) return rows;
    const { filterRows } = await import('../views/search/search-filters.ts');
    return filterRows(rows, input, await this.files.facets(), filters);
  }

  /** What a paste contains; the signs of systems are loaded only where there is a paste. */
  private async read({ input, resolution }: Given) {
    const isPaste = input.trim().length >= shortestPaste;
    return resolution.read(isPaste ? await this.files.systems().catch(() => []) : []);
  }

  /** Puts above the results what was understood from a paste, and leads to the case it is. */
  private async addReading(given: Given, detail: Promise<CodeFile | undefined>): Promise<void> {
    const { turn } = given;
    const reading = await this.read(given);
    if (!reading || turn !== this.box.turn) return;
    const { showReading } = await import('./reading.ts');
    if (turn !== this.box.turn) return;
    await showReading(this.box.panel(), reading, detail, this.files);
  }

  /** Fills the card of the first answer, and leads it to the case that was matched. */
  private async addCard(given: Given, detail: Promise<CodeFile | undefined>): Promise<void> {
    const { turn, list } = given;
    const [first] = this.rows;
    const [known, { fillCard }] = await Promise.all([detail, import('./answer-card.ts')]);
    const matching = this.matched(given);
    const match = await matching.catch(() => undefined);
    const reading = await this.read(given);
    const card = list.querySelector<HTMLElement>('.answer');
    if (turn !== this.box.turn || !first || !card || !known) return;
    const href = match ? urls.code(match.code, match.fragment) : first.href;
    card.querySelector('h2 a')?.setAttribute('href', href);
    const said = fillCard(card, href, known, reading, match);
    this.box.say(`${said} ${this.count()}`, true);
    // The card stands without them; that they are missing is told all the same.
    await matching;
  }

  /** The recorded reply that a paste is like, and where it stands. */
  private async matched(given: Given): Promise<MatchedCase | undefined> {
    const reading = await this.read(given);
    if (!reading) return undefined;
    const { matchCase } = await import('./reading.ts');
    return matchCase(reading, this.files);
  }

  /** Puts below the answers the pages whose text has the words. */
  private async addFullText(given: Given): Promise<void> {
    const { turn, input, filters, list } = given;
    await pause(pauseBeforeFullText);
    if (turn !== this.box.turn) return;
    const [{ fullTextQuery, searchFullText }, { showFullText }] = await Promise.all([
      import('./full-text.ts'),
      import('./text-results.ts'),
    ]);
    const query = fullTextQuery(input, await this.read(given), this.rows);
    if (query === '') return;
    const folder = this.box.dataset['pagefind'] ?? '';
    const found = await searchFullText({ folder, query, filters });
    if (turn !== this.box.turn) return;
    const fresh = found.filter(({ url }) => !this.rows.some(({ href }) => href === url));
    showFullText(list, fresh);
  }

  /** Goes to the page of a certain answer, else to the search page where the address may hold the text. */
  async submit({ goToFirst = false } = {}): Promise<void> {
    const given = await this.answer();
    const [first] = this.rows;
    const input = this.box.field().value.trim();
    if (first && (goToFirst || first.certainty === 'exact')) {
      location.assign(await this.caseOrPage(first, given));
    } else if (!followsAddress(this.box) && (await mayEnterAddress(input))) {
      location.assign(urls.search(input));
    } else if (input === '') {
      this.box.say('Paste an error first, or type a code.');
      this.box.field().focus();
    } else if (given) {
      this.addRest(given);
      if (first) this.box.say(`Not certain: choose below. ${this.count()}`);
    }
  }

  /** The recorded reply on the first answer's page where one was matched, else the page. */
  private async caseOrPage({ href, code }: Row, given: Given | undefined): Promise<string> {
    if (!given || code === undefined) return href;
    try {
      const match = await this.matched(given);
      return match ? urls.code(match.code, match.fragment) : href;
    } catch {
      // The page is there even when what tells its cases apart cannot be had.
      return href;
    }
  }

  /** Moves among the results with the arrows; Escape comes back to the field, then empties it. */
  handleKey(key: string): void {
    const field = this.box.field();
    const links = [...this.box.panel().querySelectorAll<HTMLAnchorElement>('li > a, h2 > a')];
    const position = links.indexOf(document.activeElement as HTMLAnchorElement);
    const isAtEnd = position >= 0 || field.selectionEnd === field.value.length;
    if (key === 'ArrowDown' && isAtEnd) links[position + 1]?.focus();
    else if (key === 'ArrowUp' && position > 0) links[position - 1]?.focus();
    else if ((key === 'ArrowUp' && position === 0) || (key === 'Escape' && position >= 0)) {
      field.focus();
    } else if (key === 'Escape' && this.box.dataset['place'] === 'page') this.box.empty();
  }

  private count(): string {
    const { length } = this.rows;
    return length === 0 ? 'Nothing found.' : length === 1 ? '1 result' : `${length} results`;
  }

  private sayCount(): void {
    this.box.say(this.count(), this.rows.length > 0);
  }
}

/** What is shorter is typed, and tells no sender. */
const shortestPaste = 40;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
