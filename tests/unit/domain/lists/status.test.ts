import { describe, expect, test } from 'vitest';
import {
  compareStatuses,
  parseStatus,
  readStatus,
  statusName,
} from '../../../../src/domain/lists/status.ts';

describe('parseStatus', () => {
  test.each([
    ['404 Not Found', 404, 'Not Found', null],
    ['307 Moved Temporarily', 307, 'Moved Temporarily', null],
    [
      '409 Conflict (in all Regions except the North Virginia Region)',
      409,
      'Conflict',
      'in all Regions except the North Virginia Region',
    ],
    ['507', 507, '', null],
    ['N/A', null, 'N/A', null],
  ])('reads "%s"', (text, number, phrase, condition) => {
    expect(parseStatus(text)).toEqual({ text, number, phrase, condition });
  });

  test.each(['', 'Not Found', '4040 Not Found', '604 Odd', 'n/a', '404 Not Found (', '404  '])(
    'gives nothing for "%s"',
    (text) => {
      expect(parseStatus(text)).toBeUndefined();
    },
  );
});

test('readStatus names the text that it cannot read', () => {
  expect(() => readStatus('soon')).toThrow('"soon" cannot be read as a status.');
});

describe('compareStatuses', () => {
  test.each([
    ['404 Not Found', '404 Not Found', 'identical'],
    ['409 Conflict (in one Region)', '409 Conflict', 'condition'],
    ['503 Slow Down', '503 Service Unavailable', 'phrase'],
    ['400 Bad Request', '412 Precondition Failed', 'different'],
    ['N/A', '400 Bad Request', 'not-stated'],
    ['N/A', 'N/A', 'not-stated'],
  ])('"%s" and "%s" are %s', (left, right, verdict) => {
    expect(compareStatuses(readStatus(left), readStatus(right))).toBe(verdict);
    expect(compareStatuses(readStatus(right), readStatus(left))).toBe(verdict);
  });
});

test('a status without a number has a name that can stand in an address', () => {
  expect([statusName(404), statusName(null)]).toEqual(['404', 'not-stated']);
});
