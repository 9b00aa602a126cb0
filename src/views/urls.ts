import { statusName } from '../domain/status';
import type { SystemId } from '../domain/systems';
import type { DifferenceId } from './differences';

// Ends with a slash; differs from '/' when the site is served from a folder.
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The only place that spells an address of the site. All of them are root-relative. */
export const urls = {
  home: (): string => base,
  search: (query = ''): string =>
    query === '' ? `${base}search/` : `${base}search/?q=${encodeURIComponent(query)}`,
  codes: (): string => `${base}codes/`,
  code: (code: string, fragment = ''): string => `${base}codes/${code}/${hash(fragment)}`,
  statuses: (): string => `${base}status/`,
  status: (number: number | null): string => `${base}status/${statusName(number)}/`,
  comparison: (): string => `${base}compare/`,
  difference: (difference: DifferenceId): string => `${base}compare/${difference}/`,
  system: (system: SystemId, fragment = ''): string => `${base}systems/${system}/${hash(fragment)}`,
  errorResponse: (fragment = ''): string => `${base}error-response/${hash(fragment)}`,
  sources: (fragment = ''): string => `${base}sources/${hash(fragment)}`,
  /** What the search box reads before its first answer. */
  lexicon: (): string => `${base}search/lexicon.json`,
  /** What the search box reads after it. */
  details: (): string => `${base}search/details.json`,
  /** The folder of what was seen of each code, one file per code. */
  situations: (): string => `${base}search/situations/`,
  /** The folder that Pagefind writes after the build. */
  pagefind: (): string => `${base}pagefind/`,
  /** A file of `public`. */
  asset: (path: string): string => `${base}${path}`,
};

function hash(fragment: string): string {
  return fragment === '' ? '' : `#${fragment}`;
}
