import { urls } from '../views/addresses/urls.ts';
import type { Row } from '../views/search/search-rows.ts';
import type { AnsweringBox } from './answering-box.ts';
import { filteredRows } from './filtered-rows.ts';
import { addFurtherAnswers } from './further-answers.ts';
import { GrowingResolver } from './growing-resolver.ts';
import { moveAmongResults } from './result-keys.ts';
import { resultList, showDetails, showRows } from './result-list.ts';
import { filtersOf, followsAddress, mayEnterAddress, writeAddress } from './search-address.ts';
import { SearchFiles } from './search-files.ts';
import { SearchTurn } from './search-turn.ts';

/** How long the keys must rest before the full text is searched, in milliseconds. */
const pauseBeforeFullText = 180;

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
    const turn = await this.answer();
    if (turn) this.addRest(turn);
  }

  /** Answers what stands in the box now, unless the text has changed meanwhile, or there is none. */
  private async answer(): Promise<SearchTurn | undefined> {
    const { box, files } = this;
    const { turn } = box;
    const asked = { input: box.field().value, filters: filtersOf(box) };
    const resolution = await this.resolver.resolve(asked.input);
    if (turn !== box.turn) return undefined;
    const rows = await filteredRows(resolution, asked, files);
    if (turn !== box.turn) return undefined;
    const panel = box.panel();
    panel.replaceChildren();
    if (followsAddress(box)) void writeAddress(asked.input, asked.filters);
    if (asked.input.trim() === '' && rows.length === 0) {
      box.say('');
      return undefined;
    }
    const list = resultList(panel);
    showRows(list, rows);
    const answered = new SearchTurn(box, files, list, { ...asked, resolution }, rows);
    box.say(answered.count(), rows.length > 0);
    return answered;
  }

  /** Adds what an answer can do without, each part when it is there. */
  private addRest(turn: SearchTurn): void {
    // Asked for at once: a file that does not come makes card and reading wait once, not twice.
    void turn.detail();
    const card = import('./answer-card.ts').then(({ addCard }) => addCard(turn));
    const reading = async () => {
      await card.catch(() => undefined);
      const read = await turn.read();
      if (!read || turn.isOver()) return;
      const { addReading } = await import('./reading.ts');
      await addReading(turn, read);
    };
    const fullText = async () => {
      await pause(pauseBeforeFullText);
      if (turn.isOver()) return;
      const { addFullText } = await import('./text-results.ts');
      await addFullText(turn);
    };
    const parts: [name: string, part: Promise<void>][] = [
      ['the summaries', showDetails(turn.list, this.files)],
      ['the recorded replies', card],
      ['what was read from your text', reading()],
      ['the texts of the pages', fullText()],
      ['the messages of all codes', addFurtherAnswers(turn, this.resolver)],
    ];
    for (const [name, part] of parts) {
      part.catch(() => {
        if (!turn.isOver()) this.box.miss(name);
      });
    }
  }

  /** Goes to the page of a certain answer, else to the search page where the address may hold the text. */
  async submit({ goToFirst = false } = {}): Promise<void> {
    const { box } = this;
    const turn = await this.answer();
    const first = turn?.rows[0];
    const input = box.field().value.trim();
    if (turn && first && (goToFirst || first.certainty === 'exact')) {
      location.assign(await caseOrPage(turn, first));
    } else if (!followsAddress(box) && (await mayEnterAddress(input))) {
      location.assign(urls.search(input));
    } else if (input === '') {
      box.say('Paste an error first, or type a code.');
      box.field().focus();
    } else if (turn) {
      this.addRest(turn);
      if (first) box.say(`Not certain: choose below. ${turn.count()}`);
    }
  }

  /** Moves among the results. */
  handleKey(key: string): void {
    moveAmongResults(this.box, key);
  }
}

/** The recorded reply on the first answer's page where one was matched, else the page. */
async function caseOrPage(turn: SearchTurn, { href, code }: Row): Promise<string> {
  if (code === undefined) return href;
  try {
    const match = await turn.matched();
    return match ? urls.code(match.code, match.fragment) : href;
  } catch {
    // The page is there even when what tells its cases apart cannot be had.
    return href;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
