import { describe, expect, test } from 'vitest';
import { csvText } from '../../../../src/views/api/csv-text.ts';

describe('CSV', () => {
  test('ends every record with CRLF and quotes a cell only where it must', () => {
    expect(
      csvText([
        ['a', 'b c'],
        ['1', ''],
      ]),
    ).toBe('a,b c\r\n1,\r\n');
    expect(csvText([['a,b', 'say "no"', 'two\nlines']])).toBe(
      '"a,b","say ""no""","two\nlines"\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'makes text of %j, which a spreadsheet would run',
    (cell) => {
      expect(csvText([[cell]])).toMatch(/^"?'/);
    },
  );

  test('leaves alone what only contains such a sign', () => {
    expect(csvText([['a=b - c']])).toBe('a=b - c\r\n');
  });
});
