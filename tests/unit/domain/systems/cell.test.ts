import { describe, expect, test } from 'vitest';
import { amazonNumbers, cellOf, differsFrom } from '../../../../src/domain/systems/cell.ts';
import { cellText } from '../../../../src/domain/systems/cell-text.ts';
import type { Sends } from '../../../../src/domain/systems/system.ts';

const reading = (codes: Sends['codes'], whole = true): { sends: Sends } => ({
  sends: { read: { source: 'it', whole, kind: 'source' }, codes },
});

describe('what is known of a code on a system', () => {
  test('is nothing where neither list nor source was read', () => {
    expect(cellOf({ sends: undefined }, ['NoSuchKey'])).toEqual({ says: 'unknown' });
  });

  test('is that it lacks the code only where the whole was read', () => {
    expect(cellOf(reading({}), ['NoSuchKey'])).toEqual({ says: 'lacks' });
    expect(cellOf(reading({}, false), ['NoSuchKey'])).toEqual({ says: 'unknown' });
  });

  test('is every status once, in order, whatever the form it is written in', () => {
    const system = reading({ It: [501, '400 Bad Request'], Alias: 400 });
    expect(cellOf(system, ['It', 'Alias'])).toEqual({ says: 'sends', statuses: [400, 501] });
  });

  test('keeps “states no status” apart from a status, and behind it', () => {
    expect(cellOf(reading({ It: ['N/A', 403] }), ['It'])).toEqual({
      says: 'sends',
      statuses: [403, null],
    });
  });

  test('keeps a code that is defined and never raised apart from one that is not there', () => {
    expect(cellOf(reading({ It: 'never raised' }), ['It'])).toEqual({ says: 'never raised' });
    // Under another name it is sent after all.
    expect(cellOf(reading({ It: 'never raised', Alias: 500 }), ['It', 'Alias'])).toEqual({
      says: 'sends',
      statuses: [500],
    });
  });
});

describe('a difference from Amazon', () => {
  const sends = (...statuses: (number | null)[]) => ({ says: 'sends' as const, statuses });

  test('is a status that Amazon’s list does not give the code', () => {
    expect(differsFrom(sends(400), [404])).toBe(true);
    expect(differsFrom(sends(400, 403), [403])).toBe(true);
    expect(differsFrom(sends(403), [403, 200])).toBe(false);
  });

  test('is none where either of the two states no number', () => {
    expect(differsFrom(sends(null), [404])).toBe(false);
    expect(differsFrom(sends(400), [])).toBe(false);
    expect(differsFrom({ says: 'lacks' }, [404])).toBe(false);
    expect(differsFrom({ says: 'never raised' }, [404])).toBe(false);
  });

  test('takes all rows of Amazon’s list into account, and none that has no number', () => {
    const rows = ['403 Forbidden', '200', '403', 'N/A'].map((status) => ({
      section: 'It',
      status,
    }));
    expect(amazonNumbers({ amazonToday: { status: '403', wording: {}, rows } })).toEqual([
      403, 200,
    ]);
    expect(amazonNumbers({ amazonToday: null })).toEqual([]);
  });
});

test('every kind of cell reads differently, and the unknown is blank', () => {
  const texts = [
    cellText({ says: 'sends', statuses: [400, null] }),
    cellText({ says: 'never raised' }),
    cellText({ says: 'lacks' }),
    cellText({ says: 'unknown' }),
  ];
  expect(texts).toEqual(['400, not stated', 'defined, never raised', 'not in its list', '']);
});
