import type { Reading, Resolution } from '../domain/search/index.ts';
import { type OwnCauses, ownCauses } from '../domain/search/reading/own-causes.ts';
import type { CauseOn } from '../views/search/causes-on.ts';
import type { CodeFile } from '../views/search/code-file.ts';
import type { Filters } from '../views/search/search-filters.ts';
import type { Row } from '../views/search/search-rows.ts';
import type { Answered } from './answered.ts';
import type { AnsweringBox } from './answering-box.ts';
import type { MatchedCase } from './matched-case.ts';
import type { SearchFiles } from './search-files.ts';

/** What follows an answer: what is read of the text, each part once. */
export class SearchTurn {
  readonly box: AnsweringBox;
  readonly files: SearchFiles;
  readonly input: string;
  readonly filters: Filters;
  /** The code that was read and has no page here, as printed. */
  readonly unexplained: string | undefined;
  /** Whether there are answers that the filters leave out, all of them. */
  readonly isFiltered: boolean;
  /** Where the answers stand. */
  readonly list: HTMLElement;
  /** The answers that stand. */
  rows: readonly Row[];
  private readonly number: number;
  private readonly resolution: Resolution;
  private reading: Promise<Reading | null> | undefined;
  private match: Promise<MatchedCase | undefined> | undefined;

  /** @param detail what is known of the first answer's code; nothing where that cannot be had */
  constructor(
    { box, files, number, input, filters, resolution, rows, list }: Answered,
    readonly detail: Promise<CodeFile | undefined>,
  ) {
    this.box = box;
    this.files = files;
    this.number = number;
    this.input = input;
    this.filters = filters;
    this.resolution = resolution;
    this.rows = rows;
    this.list = list;
    this.unexplained = resolution.unexplained;
    this.isFiltered = rows.length === 0 && resolution.answers.length > 0;
  }

  /** Whether nothing else was asked since: what comes later must not be shown. */
  isOver(): boolean {
    return this.number !== this.box.turn;
  }

  /** What a paste contains; signs are loaded only where there is a paste, and it is read without them where they cannot be had. */
  read(): Promise<Reading | null> {
    this.reading ??= this.resolution.read(() => this.files.signs().catch(() => undefined));
    return this.reading;
  }

  /**
   * The recorded reply that a paste is like, and where it stands.
   * @throws when the recorded replies cannot be loaded
   */
  matched(): Promise<MatchedCase | undefined> {
    this.match ??= this.matchOnce();
    return this.match;
  }

  /** What the first answer's code comes from on whoever sent the paste, and which of it the paste quotes. */
  async causesOfSender(): Promise<OwnCauses<CauseOn>> {
    const [known, reading] = await Promise.all([this.detail, this.read()]);
    return ownCauses(known?.causesOn ?? [], reading?.clues ?? { text: '', systems: [] });
  }

  private async matchOnce(): Promise<MatchedCase | undefined> {
    const reading = await this.read();
    if (!reading) return undefined;
    const { matchCase } = await import('./matched-case.ts');
    return matchCase(reading, this.files);
  }
}
