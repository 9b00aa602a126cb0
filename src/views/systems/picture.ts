import type { Catalogue } from '../../domain/catalogue.ts';
import { statusName } from '../../domain/lists/status.ts';
import { amazonNumbers, type Cell, differsFrom } from '../../domain/systems/cell.ts';
import { isShared, type Matrix, type MatrixRow, matrixOf } from '../../domain/systems/matrix.ts';
import { urls } from '../addresses/urls.ts';
import { type ReadView, readView } from './read-view.ts';

/** How a cell looks: `differs` is another status than Amazon's, `no` is everything but a status. */
export interface PictureCell {
  tone: 'plain' | 'differs' | 'no';
  text: string;
}

export interface PictureRow {
  name: string;
  href: string | undefined;
  cells: PictureCell[];
}

/** The rows of one status. */
export interface PictureGroup {
  /** `404`, …, `not-stated`. */
  id: string;
  title: string;
  rows: PictureRow[];
}

export interface PictureColumn {
  id: string;
  name: string;
  href: string;
  /** Where what stands in the column was read. */
  read: ReadView;
  count: number;
}

/** Code × system: the codes that at least two systems have, by status. */
export interface Picture {
  columns: PictureColumn[];
  groups: PictureGroup[];
  rowCount: number;
  /** How many codes there are in all, those of one system included. */
  allCount: number;
}

export function picture(catalogue: Catalogue): Picture {
  const matrix = matrixOf(catalogue);
  const shared = matrix.rows.filter(isShared);
  const groupOf = new Map(shared.map((row) => [row, groupStatus(row, matrix)]));
  const statuses = [...new Set(groupOf.values())].sort(ascending);
  return {
    columns: matrix.tables.map(({ system, sends }) => ({
      id: system.id,
      name: system.shortName,
      href: urls.system(system.id),
      read: readView(sends, catalogue),
      count: Object.keys(sends.codes).length,
    })),
    groups: statuses.map((number) => ({
      id: statusName(number),
      title: statusTitle(number, catalogue),
      rows: shared.filter((row) => groupOf.get(row) === number).map(pictureRow),
    })),
    rowCount: shared.length,
    allCount: matrix.rows.length,
  };
}

function pictureRow({ name, code, cells }: MatrixRow): PictureRow {
  const amazon = code ? amazonNumbers(code) : [];
  return {
    name,
    href: code && urls.code(code.code),
    cells: cells.map((cell) => pictureCell(cell, amazon)),
  };
}

/**
 * What a cell of the picture shows; a difference is said by a sign, whatever the tone. The narrow
 * blank behind it does not break.
 */
export function pictureCell(cell: Cell, amazon: readonly number[]): PictureCell {
  if (cell.says === 'sends') {
    const text = cell.statuses.map((number) => number ?? 'N/A').join(', ');
    return differsFrom(cell, amazon)
      ? { tone: 'differs', text: `≠\u202f${text}` }
      : { tone: 'plain', text };
  }
  const text = { 'never raised': 'never', lacks: '–', unknown: '' }[cell.says];
  return { tone: text === '' ? 'plain' : 'no', text };
}

/** Amazon's status where its list has one, else the one that most systems send. */
function groupStatus({ cells, code }: MatrixRow, { tables }: Matrix): number | null {
  const [amazon] = code ? amazonNumbers(code) : [];
  if (amazon !== undefined) return amazon;
  const sent = tables.flatMap((_table, index) => {
    const cell = cells[index];
    return cell?.says === 'sends' ? cell.statuses : [];
  });
  const numbers = [...new Set(sent)].sort(ascending);
  const votes = (number: number | null) => sent.filter((other) => other === number).length;
  return numbers.sort((a, b) => votes(b) - votes(a))[0] ?? null;
}

function statusTitle(number: number | null, { statuses }: Catalogue): string {
  const phrase = statuses.get(statusName(number))?.phrase ?? '';
  return number === null ? 'Status not stated' : `${number} ${phrase}`.trim();
}

const ascending = (a: number | null, b: number | null): number =>
  (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
