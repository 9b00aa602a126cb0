import type { Catalogue } from '../catalogue.ts';
import type { ErrorCode } from '../content/error-code.ts';
import { type Cell, cellOf } from './cell.ts';
import { type SystemTable, systemTables } from './table.ts';

/** A code with what every system says of it. */
export interface MatrixRow {
  /** The page's name where there is a page, else the name as the systems have it. */
  name: string;
  /** The page; `undefined` where the name has none. */
  code: ErrorCode | undefined;
  /** Beside the matrix's tables, in their order. */
  cells: Cell[];
}

/** Every code that any system has, by every system of which a list or a source was read. */
export interface Matrix {
  tables: SystemTable[];
  /** In alphabetical order. */
  rows: MatrixRow[];
}

type Joined = Pick<Catalogue, 'lists' | 'systems' | 'pageOf'>;

const joined = new WeakMap<Joined, Matrix>();

/**
 * Joins what all systems have, by code; the names of one page share a row. It is joined once for a
 * catalogue, because the page of every system asks for it.
 */
export function matrixOf(catalogue: Joined): Matrix {
  const matrix = joined.get(catalogue) ?? join(catalogue);
  joined.set(catalogue, matrix);
  return matrix;
}

function join(catalogue: Joined): Matrix {
  const tables = systemTables(catalogue);
  const names = tables.flatMap(({ sends }) => Object.keys(sends.codes));
  const pages = new Map(
    names.map((name) => {
      const page = catalogue.pageOf(name);
      return [page?.code ?? name, page];
    }),
  );
  const rows = [...pages].map(([name, code]) => ({
    name,
    code,
    cells: tables.map((table) => cellOf(table, [name, ...(code?.aliases ?? [])])),
  }));
  return { tables, rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}

/** Whether at least two systems have the code, raised or not: what is worth a comparison. */
export function isShared({ cells }: MatrixRow): boolean {
  return cells.filter(({ says }) => says === 'sends' || says === 'never raised').length >= 2;
}
