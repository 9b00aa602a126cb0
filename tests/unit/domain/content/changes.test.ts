import { expect, test } from 'vitest';
import { changeSchema, newestFirst } from '../../../../src/domain/content/changes.ts';

const change = (id: string, date: string) => ({ id, date, title: id, text: id, codes: [] });

test('changes stand with the newest first, those of one day by id', () => {
  const sorted = newestFirst([
    change('b', '2026-11-20'),
    change('c', '2027-01-02'),
    change('a', '2026-11-20'),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('a change is dated by a day that exists', () => {
  const dated = (date: string) =>
    changeSchema.safeParse({ date, title: 'It', text: 'It is.' }).success;
  expect(dated('2026-11-20')).toBe(true);
  expect(dated('2026-11-31')).toBe(false);
  expect(dated('2026-11')).toBe(false);
});
