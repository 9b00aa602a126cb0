import type { Cell } from './cell.ts';

/** A cell in words: its statuses, or what is known instead; nothing where nothing is known. */
export function cellText(cell: Cell): string {
  if (cell.says === 'sends') {
    return cell.statuses.map((number) => (number === null ? 'not stated' : `${number}`)).join(', ');
  }
  return { 'never raised': 'defined, never raised', lacks: 'not in its list', unknown: '' }[
    cell.says
  ];
}
