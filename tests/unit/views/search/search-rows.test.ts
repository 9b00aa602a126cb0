import { describe, expect, test } from 'vitest';
import { searchDetails } from '../../../../src/views/search/search-details.ts';
import { filterRows } from '../../../../src/views/search/search-filters.ts';
import { resolverRows } from '../../../../src/views/search/search-rows.ts';
import { exampleContent } from '../../example-catalogue.ts';

const details = searchDetails(exampleContent().codes);
const rows = resolverRows([
  { kind: 'code', code: 'SlowDown', certainty: 'exact', why: 'it is the code' },
  { kind: 'status', status: 503, certainty: 'likely', why: 'it is a status' },
]);
const filtered = (input: string, filters: Record<string, string>) =>
  filterRows(rows, input, details, filters).map(({ title }) => title);

describe('the rows of a search', () => {
  test('are the answers with their addresses, in their order', () => {
    expect(rows.map(({ href }) => href)).toEqual(['/codes/SlowDown/', '/status/503/']);
    expect(details['SlowDown']?.statuses).toBe('503 Service Unavailable');
  });

  test('leave out what the filters leave out', () => {
    expect(filtered('slow down', {})).toEqual(['SlowDown', 'Status 503']);
    expect(filtered('slow down', { system: 'aws' })).toEqual([]);
    expect(filtered('slow down', { system: 'ias3', status: '503' })).toEqual(['SlowDown']);
  });

  test('are all codes that pass when there are filters and no input', () => {
    expect(filtered(' ', { difference: 'same' })).toEqual(['NoSuchKey']);
  });
});
