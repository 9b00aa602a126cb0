import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import type { Sends, System } from '../../../../src/domain/systems/system.ts';
import { matrixCsv } from '../../../../src/views/api/matrix-csv.ts';
import { picture, pictureCell } from '../../../../src/views/systems/picture.ts';
import { exampleContent } from '../../example-catalogue.ts';

const content = exampleContent();
const server = (id: string, codes: Sends['codes'], whole = true): System => ({
  ...(content.systems[0] as System),
  id,
  shortName: id.toUpperCase(),
  kind: 'server',
  sends: { read: { source: 'aws-list', version: `v-${id}`, whole, kind: 'source' }, codes },
});

const catalogue = createCatalogue({
  ...content,
  lists: [],
  systems: [
    server('a', { Shared: 409, Split: 503, Alone: 400 }),
    server('b', { Shared: 409, Split: 404, Silent: 'never raised' }),
    server('c', { Shared: 404, Split: 404, Silent: 'N/A' }, false),
  ],
});

describe('a cell of the picture', () => {
  test('says a difference from Amazon by a sign', () => {
    expect(pictureCell({ says: 'sends', statuses: [400] }, [404])).toEqual({
      tone: 'differs',
      text: '≠\u202f400',
    });
    expect(pictureCell({ says: 'sends', statuses: [404] }, [404])).toEqual({
      tone: 'plain',
      text: '404',
    });
  });

  test('keeps “not there”, “never raised”, “no status stated” and “not known” apart', () => {
    const texts = [
      pictureCell({ says: 'lacks' }, [404]),
      pictureCell({ says: 'never raised' }, [404]),
      pictureCell({ says: 'sends', statuses: [null] }, [404]),
      pictureCell({ says: 'unknown' }, [404]),
    ].map(({ text }) => text);
    expect(texts).toEqual(['–', 'never', 'N/A', '']);
  });
});

describe('the picture', () => {
  const { columns, groups, rowCount, allCount } = picture(catalogue);

  test('has the codes that two systems have, under the status that most of them send', () => {
    expect(groups.map(({ id, rows }) => [id, rows.map(({ name }) => name)])).toEqual([
      ['404', ['Split']],
      ['409', ['Shared']],
      ['not-stated', ['Silent']],
    ]);
    expect([rowCount, allCount]).toEqual([3, 4]);
  });

  test('says of each column where it was read, of which version, and whether whole', () => {
    expect(columns.map(({ name, read, count }) => [name, read.version, read.whole, count])).toEqual(
      [
        ['A', 'v-a', true, 3],
        ['B', 'v-b', true, 3],
        ['C', 'v-c', false, 3],
      ],
    );
  });
});

test('the table for programs has every code of every system, and needs no quotation marks', () => {
  expect(matrixCsv(catalogue, new URL('https://errors.example/'))).toBe(
    [
      'code,address,a,b,c',
      'Alone,,400,not in its list,',
      'Shared,,409,409,404',
      'Silent,,not in its list,never raised,N/A',
      'Split,,503,404,404',
      '',
    ].join('\r\n'),
  );
});
