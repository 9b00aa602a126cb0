import type { CodeFile } from '../views/search/code-file.ts';
import type { Filters } from '../views/search/search-filters.ts';
import type { Answered } from './answered.ts';
import type { AnsweringBox } from './answering-box.ts';
import { filteredRows } from './filtered-rows.ts';
import { GrowingResolver } from './growing-resolver.ts';
import { moveAmongResults } from './result-keys.ts';
import { countInWords, resultList, showDetails, showRows } from './result-list.ts';
import { filtersOf, followsAddress } from './search-address.ts';
import { SearchFiles } from './search-files.ts';
import type { SearchTurn } from './search-turn.ts';

/**
 * What a search box does once it is used: answers while the reader types, and goes where they say.
 * Names alone give most first answers; the rest is loaded when it is wanted.
 */
export class SearchSession {
  private readonly files: SearchFiles;
  private readonly resolver: GrowingResolver;

  constructor(private readonly box: AnsweringBox) {
    this.files = new SearchFiles(box.dataset['files'] ?? '');
    this.resolver = new GrowingResolver(this.files);
  }

  /**
   * Answers what stands in the box now, then adds what takes longer.
   * @throws when there is nothing to answer from
   */
  async update(): Promise<void> {
    const answered = await this.answer();
    if (answered) this.addRest(answered);
  }

  /** Answers what stands in the box now, unless the text has changed meanwhile, or there is none. */
  private async answer(): Promise<Answered | undefined> {
    const { box, files } = this;
    const number = box.turn;
    const asked = { input: box.field().value, filters: filtersOf(box) };
    const resolution = await this.resolver.resolve(asked.input);
    if (number !== box.turn) return undefined;
    const rows = await filteredRows(resolution, asked, files);
    if (number !== box.turn) return undefined;
    const panel = box.panel();
    panel.replaceChildren();
    if (followsAddress(box)) this.writeAddress(number, asked.input, asked.filters);
    if (asked.input.trim() === '' && rows.length === 0) {
      box.say('');
      return undefined;
    }
    const list = resultList(panel);
    showRows(list, rows);
    box.say(countInWords(rows), true);
    return { ...asked, box, files, number, resolution, rows, list };
  }

  /** Lets the address follow the text, unless it has changed by then. */
  private writeAddress(number: number, input: string, filters: Filters): void {
    import('./written-address.ts').then(
      ({ writeAddress }) => number === this.box.turn && writeAddress(input, filters),
      // The answer stands; only its address cannot be shared.
      () => undefined,
    );
  }

  /** Adds what an answer can do without, each part when it is there. */
  private addRest(answered: Answered): void {
    this.add(answered, 'the summaries', showDetails(answered.list, this.files));
    // Asked for at once: a file that does not come makes everybody wait once, not twice.
    const detail = this.detailOf(answered);
    const further = async () => {
      const loading = import('./after-answer.ts');
      const [turn, { partsAfter }] = await Promise.all([this.turnOf(answered, detail), loading]);
      for (const [name, part] of partsAfter(turn, this.resolver)) this.add(answered, name, part);
    };
    this.add(answered, 'what belongs to the answers', further());
  }

  /** Waits for a part, and says so when it cannot be had. */
  private add({ number }: Answered, name: string, part: Promise<void>): void {
    part.catch(() => {
      if (number === this.box.turn) this.box.miss(name);
    });
  }

  private async turnOf(answered: Answered, detail = this.detailOf(answered)): Promise<SearchTurn> {
    const { SearchTurn } = await import('./search-turn.ts');
    return new SearchTurn(answered, detail);
  }

  /** What is known of the first answer's code; nothing where that cannot be had. */
  private async detailOf({ rows }: Answered): Promise<CodeFile | undefined> {
    const code = rows[0]?.code;
    return code === undefined ? undefined : this.files.code(code).catch(() => undefined);
  }

  /**
   * Goes where a wish leads, or lets the reader choose.
   * @throws when there is nothing to answer from
   */
  async submit({ goToFirst = false } = {}): Promise<void> {
    const answered = await this.answer();
    const following = this.follow(answered, goToFirst);
    if (!answered) return following;
    // The answer stands, with its own links, also where what leads on cannot be had.
    this.add(answered, 'the way to the first answer', following);
  }

  private async follow(answered: Answered | undefined, goToFirst: boolean): Promise<void> {
    const { followWish } = await import('./follow-wish.ts');
    await followWish(this.box, {
      answered,
      goToFirst,
      turnOf: (which) => this.turnOf(which),
      addRest: (which) => this.addRest(which),
    });
  }

  /** Moves among the results. */
  handleKey(key: string): void {
    moveAmongResults(this.box, key);
  }
}
