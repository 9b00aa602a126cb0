import { describe, expect, test } from 'vitest';
import { codePages, readPage } from './built-site.ts';
import { publishedLists } from './published-lists.ts';

const systems = Object.entries(publishedLists);

describe.each(systems)('the list of %s', (system, list) => {
  test('gives every cell to the page of its code, byte for byte', () => {
    for (const row of list) {
      const column = readPage(`/codes/${row.code}/`).querySelector(`[data-system="${system}"]`);
      expect(column?.querySelector('[data-wording]')?.textContent, row.code).toBe(row.wording);
      expect(column?.querySelector('[data-status]')?.textContent, row.code).toBe(row.status);
      if (row.soapFaultCodePrefix) {
        expect(column?.textContent, row.code).toContain(
          `SOAP fault code prefix${row.soapFaultCodePrefix}`,
        );
      } else expect(column?.textContent, row.code).not.toContain('SOAP fault code prefix');
    }
  });

  test('has every code that a page shows as listed, and no other', () => {
    const shown = codePages().filter((page) =>
      readPage(page).querySelector(`[data-system="${system}"]`),
    );
    expect(shown).toEqual(list.map(({ code }) => `/codes/${code}/`).sort());
  });

  test('stands whole and unchanged on the page of the system', () => {
    const rows = readPage(`/systems/${system}/`).querySelectorAll(`tr[data-system="${system}"]`);
    const shown = rows.map((row) => ({
      code: row.querySelector('th')?.textContent,
      wording: row.querySelector('[data-wording]')?.textContent,
      status: row.querySelector('[data-status]')?.textContent,
    }));
    const published = list.map(({ code, wording, status }) => ({ code, wording, status }));
    expect(shown).toHaveLength(published.length);
    expect(shown).toEqual(expect.arrayContaining(published));
  });

  test('stands unchanged in the comparison', () => {
    const page = readPage('/compare/');
    for (const row of list) {
      const cell = page.querySelector(`tr[id="${row.code}"] td[data-system="${system}"]`);
      expect(cell?.querySelector('[data-wording]')?.textContent, row.code).toBe(row.wording);
      expect(cell?.querySelector('[data-status]')?.textContent, row.code).toBe(row.status);
    }
  });
});

test('the snapshots hold the lists that were published: 25 codes, 63 codes, 3 SOAP prefixes', () => {
  expect(publishedLists.aws).toHaveLength(25);
  expect(publishedLists.ias3).toHaveLength(63);
  expect(publishedLists.aws.filter((row) => row.soapFaultCodePrefix === 'Client')).toHaveLength(3);
});

describe('the comparison counts', () => {
  const page = readPage('/compare/');
  const counts = (name: string) =>
    page
      .querySelectorAll(`[data-counts="${name}"] > div`)
      .map(
        (row) => `${row.querySelector('dd')?.textContent} ${row.querySelector('dt')?.textContent}`,
      );

  test('say how many codes the lists have together, alone and in common', () => {
    expect(counts('codes')).toEqual([
      '68 in all',
      '25 in the AWS list',
      '63 in the IAS3 table',
      '20 In both lists',
      '4 Wording differs',
      '1 Status differs',
      '5 Only in the AWS list',
      '43 Only in the IAS3 table',
    ]);
  });

  test('class the shared wordings as 16 identical, 2 cosmetic, 2 different', () => {
    expect(counts('wording')).toEqual([
      '16 identical',
      '2 differs: letter case or punctuation only',
      '2 differs: different words',
    ]);
  });

  test('class the shared statuses as 19 identical and 1 with a condition', () => {
    expect(counts('status').filter((count) => !count.startsWith('0 '))).toEqual([
      '19 identical',
      '1 same number, with a condition',
    ]);
  });

  test.each([
    ['/compare/shared/', 20],
    ['/compare/wording/', 4],
    ['/compare/status/', 1],
    ['/compare/only-aws/', 5],
    ['/compare/only-ias3/', 43],
  ])('%s has a row for each of its %i codes', (address, rows) => {
    expect(readPage(address).querySelectorAll('tbody tr')).toHaveLength(rows);
  });

  test('what only the IAS3 table has is said together with Amazon’s current list, which has 42 of 43', () => {
    const rows = readPage('/compare/only-ias3/').querySelectorAll('tbody tr');
    const today = rows.map((row) => row.querySelectorAll('td').at(-1)?.textContent ?? '');
    expect(today.filter((cell) => cell.startsWith('listed, '))).toHaveLength(42);
    expect(today.filter((cell) => cell.startsWith('as KeyTooLongError'))).toHaveLength(1);
  });
});
