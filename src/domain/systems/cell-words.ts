import type { Cell } from './cell.ts';

/** A cell as tables for programs write it; nothing where nothing is known. */
export function cellWords(cell: Cell): string {
  if (cell.says === 'sends') return cell.statuses.map((number) => number ?? notStated).join(' ');
  return cell.says === 'unknown' ? '' : words[cell.says];
}

/** Reads what `cellWords` wrote. */
export function readCellWords(text: string): Cell {
  if (text === '') return { says: 'unknown' };
  if (text === words.lacks) return { says: 'lacks' };
  if (text === words['never raised']) return { says: 'never raised' };
  return {
    says: 'sends',
    statuses: text.split(' ').map((part) => (part === notStated ? null : Number(part))),
  };
}

const notStated = 'N/A';
const words = { 'never raised': 'never raised', lacks: 'not in its list' } as const;
