import type { FacetsFile } from './facets-file.ts';
import type { Row } from './search-rows.ts';

/** Values of the facets by name, as the filters of the search page give them. */
export type Filters = Record<string, string>;

/**
 * The rows that pass the filters; without any input, all codes that do. Rows that are no code, as
 * those of a status, pass only where nothing is filtered.
 * @param rowOf makes the row of a code
 */
export function filterRows(
  rows: readonly Row[],
  input: string,
  facets: FacetsFile,
  filters: Filters,
  rowOf: (code: string, certainty: Row['certainty'], why: string) => Row,
): readonly Row[] {
  if (Object.keys(filters).length === 0) return rows;
  const codes = Object.keys(facets).filter((code) => passes(facets, code, filters));
  if (input.trim() === '') {
    return codes.map((code) => rowOf(code, 'likely', 'it passes the filters'));
  }
  return rows.filter(({ code }) => code !== undefined && codes.includes(code));
}

function passes(file: FacetsFile, code: string, filters: Filters): boolean {
  const facets = file[code];
  if (!facets) return false;
  const values: Record<string, readonly string[]> = {
    ...facets,
    difference: [facets.difference],
  };
  return Object.entries(filters).every(([name, value]) => values[name]?.includes(value) ?? true);
}
