import { facetsOf } from '../domain/facets';
import type { Answer } from '../domain/resolver';
import type { Lexicon, LexiconEntry } from '../domain/resolver/lexicon';
import { systemIds } from '../domain/systems';
import { plainText } from './prose';
import { urls } from './urls';

/** An answer of the search box, as one line of its list. */
export interface Row {
  href: string;
  title: string;
  summary: string;
  /** The listed statuses, or nothing. */
  statuses: string;
  certainty: Answer['certainty'];
  why: string;
}

/** Values of the facets by name, as the search page's filters give them. */
export type Filters = Record<string, string>;

/**
 * The answers as rows, without those that the filters leave out. With filters and no input, the
 * rows are all codes that pass them.
 */
export function resolverRows(
  input: string,
  answers: readonly Answer[],
  lexicon: Lexicon,
  filters: Filters,
): Row[] {
  const hasFilters = Object.keys(filters).length > 0;
  if (input.trim() === '') {
    return hasFilters
      ? lexicon.codes
          .filter((entry) => passes(entry, filters))
          .map((entry) => codeRow(entry, 'likely', 'it passes the filters'))
      : [];
  }
  const entries = new Map(lexicon.codes.map((entry) => [entry.code, entry]));
  return answers.flatMap(({ kind, code, status, certainty, why }) => {
    if (kind === 'status') return hasFilters ? [] : [statusRow(status ?? null, certainty, why)];
    const entry = entries.get(code ?? '');
    return entry && passes(entry, filters) ? [codeRow(entry, certainty, why)] : [];
  });
}

function passes(entry: LexiconEntry, filters: Filters): boolean {
  const { system, status, difference } = facetsOf(listedRows(entry));
  const values: Record<string, readonly string[]> = { system, status, difference: [difference] };
  return Object.entries(filters).every(([name, value]) => values[name]?.includes(value) ?? true);
}

function listedRows(entry: LexiconEntry) {
  return Object.fromEntries(
    Object.entries(entry.listed).map(([system, [wording, status]]) => [
      system,
      { wording, status },
    ]),
  );
}

function codeRow(entry: LexiconEntry, certainty: Row['certainty'], why: string): Row {
  const statuses = systemIds.flatMap((id) => entry.listed[id]?.[1].replace(/ \(.*/, '') ?? []);
  return {
    href: urls.code(entry.code),
    title: entry.code,
    summary: plainText(entry.summary),
    statuses: [...new Set(statuses)].join(', '),
    certainty,
    why,
  };
}

function statusRow(status: number | null, certainty: Row['certainty'], why: string): Row {
  return {
    href: urls.status(status),
    title: `Status ${status}`,
    summary: 'Every code with this status, and what to do when it is all you have.',
    statuses: '',
    certainty,
    why,
  };
}
