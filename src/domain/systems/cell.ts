import type { ErrorCode } from '../content/error-code.ts';
import { readStatus } from '../lists/status.ts';
import type { Sends, System } from './system.ts';

/**
 * What is known of one code on one system. Nothing is smoothed: that a list does not have a code
 * says something only where the whole list was read.
 */
export type Cell =
  | { says: 'sends'; statuses: (number | null)[] }
  | { says: 'never raised' }
  | { says: 'lacks' }
  | { says: 'unknown' };

/**
 * What a system's list or source says of a code.
 * @param names the code's own name and its aliases
 */
export function cellOf(system: Pick<System, 'sends'>, names: readonly string[]): Cell {
  const { sends } = system;
  if (!sends) return { says: 'unknown' };
  const entries = names.flatMap((name) => sends.codes[name] ?? []);
  if (entries.length === 0) return { says: sends.read.whole ? 'lacks' : 'unknown' };
  const statuses = entries.flatMap(statusesOf);
  return statuses.length === 0
    ? { says: 'never raised' }
    : { says: 'sends', statuses: [...new Set(statuses)].sort(ascending) };
}

/**
 * Whether a system sends another status than Amazon: one that Amazon's current list does not give
 * the code. A status that is not stated differs from none.
 * @param amazon the numbers on Amazon's current list
 */
export function differsFrom(cell: Cell, amazon: readonly number[]): boolean {
  if (cell.says !== 'sends' || amazon.length === 0) return false;
  return cell.statuses.some((number) => number !== null && !amazon.includes(number));
}

/** The status numbers that Amazon's current list gives a code. */
export function amazonNumbers({ amazonToday }: Pick<ErrorCode, 'amazonToday'>): number[] {
  const numbers = amazonToday?.rows.flatMap(({ status }) => readStatus(status).number ?? []) ?? [];
  return [...new Set(numbers)];
}

function statusesOf(entry: Sends['codes'][string]): (number | null)[] {
  if (entry === 'never raised') return [];
  if (Array.isArray(entry)) return entry.flatMap(statusesOf);
  return [typeof entry === 'number' ? entry : readStatus(entry).number];
}

const ascending = (a: number | null, b: number | null): number =>
  (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
