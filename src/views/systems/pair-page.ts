import type { Catalogue } from '../../domain/catalogue.ts';
import { amazon } from '../../domain/lists/pair.ts';
import { cellText } from '../../domain/systems/cell-text.ts';
import { type Matrix, matrixOf } from '../../domain/systems/matrix.ts';
import { comparePair, type PairComparison, type PairRow } from '../../domain/systems/pair.ts';
import type { System } from '../../domain/systems/system.ts';
import { urls } from '../addresses/urls.ts';
import { pairParts } from './pair-parts.ts';
import { type ReadView, readView } from './read-view.ts';
import { type SystemLink, systemLink } from './systems-page.ts';

/** A code of a pair, ready to print. */
export interface PairCode {
  name: string;
  href: string | undefined;
  left: string;
  right: string;
}

export interface PairPage {
  left: SystemLink & { read: ReadView };
  right: SystemLink & { read: ReadView };
  /** All parts, in their order: that one is empty says something too. */
  parts: { id: keyof PairComparison; title: string; codes: PairCode[] }[];
}

/** The systems that are compared with Amazon, each with how many codes stand in which part. */
export interface PairLink extends SystemLink {
  counts: Record<keyof PairComparison, number>;
}

/** The systems that have a page beside Amazon's. */
export function comparedSystems(catalogue: Catalogue): System[] {
  return matrixOf(catalogue)
    .tables.map(({ system }) => system)
    .filter(({ id }) => id !== amazon);
}

/** Every system of which a list or a source was read, beside Amazon. */
export function pairLinks(catalogue: Catalogue): PairLink[] {
  const matrix = matrixOf(catalogue);
  return comparedSystems(catalogue).map((system) => {
    const comparison = comparePair(pairRows(matrix, system.id));
    const counts = Object.entries(comparison).map(([part, rows]) => [part, rows.length]);
    return {
      name: system.shortName,
      href: urls.systemComparison(system.id),
      // The parts are those of the comparison, which the types of entries cannot say.
      counts: Object.fromEntries(counts) as PairLink['counts'],
    };
  });
}

/** Amazon and another system, by code and status. */
export function pairPage(system: System, catalogue: Catalogue): PairPage {
  const matrix = matrixOf(catalogue);
  const comparison = comparePair(pairRows(matrix, system.id));
  const side = (id: string) => {
    const table = matrix.tables.find((candidate) => candidate.system.id === id);
    if (!table) throw new Error(`No list or source of "${id}" was read.`);
    return { ...systemLink(table.system), read: readView(table.sends, catalogue) };
  };
  const left = side(amazon);
  const right = side(system.id);
  return {
    left,
    right,
    parts: pairParts(left.name, right.name).map(({ id, title }) => ({
      id,
      title,
      codes: comparison[id].map(pairCode(catalogue)),
    })),
  };
}

function pairRows({ tables, rows }: Matrix, right: string): PairRow[] {
  const place = (id: string) => tables.findIndex(({ system }) => system.id === id);
  const [l, r] = [place(amazon), place(right)];
  return rows.flatMap(({ name, cells }) => {
    const [left, other] = [cells[l], cells[r]];
    return left && other ? [{ name, left, right: other }] : [];
  });
}

const pairCode =
  (catalogue: Catalogue) =>
  ({ name, left, right }: PairRow): PairCode => ({
    name,
    href: catalogue.hasCode(name) ? urls.code(name) : undefined,
    left: cellText(left),
    right: cellText(right),
  });
