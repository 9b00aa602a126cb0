import type { Resolution } from '../domain/search/index.ts';
import type { Filters } from '../views/search/search-filters.ts';
import { codeRow, type Row, resolverRows } from '../views/search/search-rows.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * The answers as rows, those that pass the filters. Only the search page has filters, so what
 * filters is loaded there alone.
 * @throws when it cannot be loaded
 */
export async function filteredRows(
  { answers }: Resolution,
  { input, filters }: { input: string; filters: Filters },
  files: SearchFiles,
): Promise<readonly Row[]> {
  const rows = resolverRows(answers);
  if (Object.keys(filters).length === 0) return rows;
  const { filterRows } = await import('../views/search/search-filters.ts');
  return filterRows(rows, input, await files.facets(), filters, codeRow);
}
