import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/domain/systems/cell.ts';
import { cellWords, readCellWords } from '../../../../src/domain/systems/cell-words.ts';
import { comparePair } from '../../../../src/domain/systems/pair.ts';

const sends = (...statuses: (number | null)[]): Cell => ({ says: 'sends', statuses });
const lacks: Cell = { says: 'lacks' };
const unknown: Cell = { says: 'unknown' };
const never: Cell = { says: 'never raised' };

const placeOf = (left: Cell, right: Cell): string | undefined =>
  Object.entries(comparePair([{ name: 'It', left, right }])).find(
    ([, rows]) => rows.length > 0,
  )?.[0];

describe('a code of two systems', () => {
  test('differs where the right one has a status that the left one does not give', () => {
    expect(placeOf(sends(404), sends(400))).toBe('differing');
    expect(placeOf(sends(403), sends(400, 403))).toBe('differing');
    expect(placeOf(sends(200, 403), sends(403))).toBe('same');
    expect(placeOf(sends(404), never)).toBe('same');
    expect(placeOf(sends(null), sends(404))).toBe('same');
  });

  test('is only on one of them where the other was read whole', () => {
    expect(placeOf(sends(404), lacks)).toBe('onlyLeft');
    expect(placeOf(lacks, never)).toBe('onlyRight');
  });

  test('is unknown where of one of them it is not known, and nowhere where neither has it', () => {
    expect(placeOf(sends(404), unknown)).toBe('unknown');
    expect(placeOf(unknown, sends(404))).toBe('unknown');
    expect(placeOf(lacks, unknown)).toBeUndefined();
    expect(placeOf(lacks, lacks)).toBeUndefined();
  });
});

test('what a table says of a cell is read back as the same cell', () => {
  const cells = [sends(404), sends(400, 403, null), sends(null), never, lacks, unknown];
  expect(cells.map((cell) => readCellWords(cellWords(cell)))).toEqual(cells);
  expect(new Set(cells.map(cellWords)).size).toBe(cells.length);
});
