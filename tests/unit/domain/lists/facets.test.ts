import { expect, test } from 'vitest';
import type { ErrorCode } from '../../../../src/domain/content/error-code.ts';
import { facetsOf } from '../../../../src/domain/lists/facets.ts';
import { exampleCode } from '../../example-code.ts';

const facets = (listed: ErrorCode['listed']) => facetsOf(exampleCode({ code: 'It', listed }));
const row = { wording: 'Access Denied', status: '403 Forbidden' };

test('a code of both lists with equal rows is the same', () => {
  expect(facets({ aws: row, ias3: row })).toEqual({
    system: ['aws', 'ias3'],
    status: ['403'],
    difference: 'same',
  });
});

test('another wording or another status makes it differ', () => {
  expect(facets({ aws: row, ias3: { ...row, wording: 'Access denied' } }).difference).toBe(
    'differs',
  );
  expect(facets({ aws: row, ias3: { ...row, status: 'N/A' } })).toMatchObject({
    status: ['403', 'not-stated'],
    difference: 'differs',
  });
});

test('a code of one list or of none says so', () => {
  expect(facets({ ias3: row })).toMatchObject({ system: ['ias3'], difference: 'one-list' });
  expect(facets({})).toEqual({ system: [], status: [], difference: 'no-list' });
});
