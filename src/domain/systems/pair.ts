import { type Cell, differsFrom } from './cell.ts';

/** One code on two systems. */
export interface PairRow {
  name: string;
  left: Cell;
  right: Cell;
}

/** Codes of two systems, by how they relate. A code of neither stands nowhere. */
export interface PairComparison {
  /** Both have it, and the right one with a status that the left one does not give it. */
  differing: PairRow[];
  /** Both have it, without such a difference. */
  same: PairRow[];
  /** Only the left one has it: the right one was read whole and lacks it. */
  onlyLeft: PairRow[];
  onlyRight: PairRow[];
  /** One has it, and of the other it is not known. */
  unknown: PairRow[];
}

/** Compares two systems by code and status; the left one is the measure. */
export function comparePair(rows: readonly PairRow[]): PairComparison {
  const comparison: PairComparison = {
    differing: [],
    same: [],
    onlyLeft: [],
    onlyRight: [],
    unknown: [],
  };
  for (const row of rows) {
    const place = placeOf(row);
    if (place) comparison[place].push(row);
  }
  return comparison;
}

function placeOf({ left, right }: PairRow): keyof PairComparison | undefined {
  if (has(left) && has(right)) return differsFrom(right, numbersOf(left)) ? 'differing' : 'same';
  if (!has(left) && !has(right)) return undefined;
  if (left.says === 'unknown' || right.says === 'unknown') return 'unknown';
  return has(left) ? 'onlyLeft' : 'onlyRight';
}

const has = ({ says }: Cell): boolean => says === 'sends' || says === 'never raised';

const numbersOf = (cell: Cell): number[] =>
  cell.says === 'sends' ? cell.statuses.filter((number) => number !== null) : [];
