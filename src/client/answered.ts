import type { Resolution } from '../domain/search/index.ts';
import type { Filters } from '../views/search/search-filters.ts';
import type { Row } from '../views/search/search-rows.ts';
import type { AnsweringBox } from './answering-box.ts';
import type { SearchFiles } from './search-files.ts';

/** What was answered, and where it stands. */
export interface Answered {
  box: AnsweringBox;
  files: SearchFiles;
  /** The turn of the box that it answers. */
  number: number;
  input: string;
  filters: Filters;
  resolution: Resolution;
  rows: readonly Row[];
  list: HTMLElement;
}
