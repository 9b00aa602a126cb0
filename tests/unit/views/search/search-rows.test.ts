import { describe, expect, test } from 'vitest';
import { codeFile } from '../../../../src/views/search/code-file.ts';
import { facetsFile } from '../../../../src/views/search/facets-file.ts';
import { filterRows } from '../../../../src/views/search/search-filters.ts';
import { codeRow, resolverRows } from '../../../../src/views/search/search-rows.ts';
import { exampleContent } from '../../example-catalogue.ts';

const { codes } = exampleContent();
const facets = facetsFile(codes);
const rows = resolverRows([
  { kind: 'code', code: 'SlowDown', certainty: 'exact', why: 'it is the code', evidence: 'typed' },
  {
    kind: 'status',
    status: 503,
    certainty: 'likely',
    why: 'it is a status',
    evidence: 'status-loose',
  },
  {
    kind: 'topic',
    topic: { id: 'cors', title: 'The browser hides the reply' },
    certainty: 'likely',
    why: 'a client prints this for it',
    evidence: 'client-part',
  },
]);
const filtered = (input: string, filters: Record<string, string>) =>
  filterRows(rows, input, facets, filters, codeRow).map(({ title }) => title);

describe('the rows of a search', () => {
  test('are the answers with their addresses, in their order', () => {
    expect(rows.map(({ href }) => href)).toEqual([
      '/codes/SlowDown/',
      '/status/503/',
      '/topics/cors/',
    ]);
    const slowDown = codes.find(({ code }) => code === 'SlowDown');
    expect(slowDown && codeFile(slowDown, []).statuses).toBe('503');
  });

  test('stand under one heading where they only come with the status', () => {
    const told = resolverRows([
      { kind: 'status', status: 403, certainty: 'exact', why: 'alone', evidence: 'status' },
      {
        kind: 'code',
        code: 'AccessDenied',
        certainty: 'likely',
        why: 'it comes with status 403',
        evidence: 'status-codes',
      },
      { kind: 'code', code: 'SlowDown', certainty: 'likely', why: 'a part', evidence: 'part' },
    ]);
    expect(told.map(({ isOfStatus }) => isOfStatus)).toEqual([undefined, true, undefined]);
    expect(told[0]?.status).toBe(403);
  });

  test('leave out what the filters leave out', () => {
    expect(filtered('slow down', {})).toEqual([
      'SlowDown',
      'Status 503',
      'The browser hides the reply',
    ]);
    expect(filtered('slow down', { system: 'aws' })).toEqual([]);
    expect(filtered('slow down', { system: 'ias3', status: '503' })).toEqual(['SlowDown']);
  });

  test('are all codes that pass when there are filters and no input', () => {
    expect(filtered(' ', { difference: 'same' })).toEqual(['NoSuchKey']);
  });
});
