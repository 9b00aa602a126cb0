import type { Catalogue } from '../../domain/catalogue.ts';
import { cellWords } from '../../domain/systems/cell-words.ts';
import { matrixOf } from '../../domain/systems/matrix.ts';
import { urls } from '../addresses/urls.ts';
import { csvText } from './csv-text.ts';

/**
 * Code × system as a table: one row per code that any system has, one column per system of which a
 * list or a source was read, under its id. A cell holds the statuses, `never raised`, `not in its
 * list` where the whole was read, and nothing where nothing is known. No cell needs quoting, so that
 * lines can be split at their commas.
 */
export function matrixCsv(catalogue: Catalogue, site: URL): string {
  const { tables, rows } = matrixOf(catalogue);
  return csvText([
    ['code', 'address', ...tables.map(({ system }) => system.id)],
    ...rows.map(({ name, code, cells }) => [
      name,
      code ? new URL(urls.code(code.code), site).href : '',
      ...cells.map(cellWords),
    ]),
  ]);
}
