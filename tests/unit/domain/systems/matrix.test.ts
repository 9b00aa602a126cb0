import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { isShared, matrixOf } from '../../../../src/domain/systems/matrix.ts';
import type { Sends, System } from '../../../../src/domain/systems/system.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const content = exampleContent();
const server = (id: string, codes: Sends['codes'], whole = true): System => ({
  ...(content.systems[0] as System),
  id,
  shortName: id,
  kind: 'server',
  sends: { read: { source: 'it', whole, kind: 'source' }, codes },
});

const catalogue = createCatalogue({
  ...content,
  codes: [exampleCode({ code: 'KeyTooLongError', aliases: ['KeyTooLong'] })],
  lists: [],
  systems: [
    server('a', { KeyTooLong: 400, Own: 500 }),
    server('b', { KeyTooLongError: 'never raised' }),
    server('c', { Zero: 404 }, false),
  ],
});

describe('the matrix of codes and systems', () => {
  const { tables, rows } = matrixOf(catalogue);

  test('has a row for each code of any system, and one for all names of a page', () => {
    expect(rows.map(({ name }) => name)).toEqual(['KeyTooLongError', 'Own', 'Zero']);
    expect(rows.map(({ code }) => code?.code)).toEqual(['KeyTooLongError', undefined, undefined]);
  });

  test('has a cell for each table, in its order', () => {
    expect(tables.map(({ system }) => system.id)).toEqual(['a', 'b', 'c']);
    expect(rows[0]?.cells).toEqual([
      { says: 'sends', statuses: [400] },
      { says: 'never raised' },
      { says: 'unknown' },
    ]);
    expect(rows[1]?.cells.map(({ says }) => says)).toEqual(['sends', 'lacks', 'unknown']);
  });

  test('knows which codes two systems share, raised or not', () => {
    expect(rows.filter(isShared).map(({ name }) => name)).toEqual(['KeyTooLongError']);
  });
});
