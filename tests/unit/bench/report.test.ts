import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../bench/report/document.ts';
import { heldAgainst, median, percentile, ratio } from '../../bench/report/figures.ts';
import { type Outcome, readResults, writeResults } from '../../bench/report/results.ts';
import { column, renderTable, type Table } from '../../bench/report/table.ts';

const table: Table = {
  caption: 'Pages',
  columns: [column('Page', 'text'), column('Bytes', 'bytes'), column('Ratio', 'ratio')],
  rows: [
    ['`/`', 12_345.6, 0.256],
    ['a | b', null, 2],
  ],
  notes: ['Without headers.'],
};

const outcome: Outcome = {
  measured: {
    date: '2026-11-20',
    machine: '2 × Processor, 24 GiB, Linux',
    load: 0.1,
    node: 'v24.21.0',
    commit: 'abc1234',
    codes: 70,
    quick: false,
  },
  tables: [table],
  failures: [],
};

describe('figures', () => {
  it('have a middle that is one of them, in any order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 3])).toBe(3);
  });

  it('have a percentile that so many of them do not exceed', () => {
    const figures = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(figures, 95)).toBe(95);
    expect(percentile([7], 95)).toBe(7);
    expect(() => percentile([], 50)).toThrow('no figures');
  });

  it('give no ratio when one of them was not measured, or is nothing', () => {
    expect(ratio(1, 4)).toBe(0.25);
    expect(ratio(0, 4)).toBe(0);
    expect(ratio(1, 0)).toBeNull();
    expect(ratio(null, 4)).toBeNull();
    expect(ratio(1, undefined)).toBeNull();
  });

  it('are held against a budget in words, and meet it when they are equal', () => {
    expect(heldAgainst(20_000, 20_000)).toBe('at most 20,000: met');
    expect(heldAgainst(10.5, 10.6)).toBe('at most 10.5: missed');
    expect(heldAgainst(60, null)).toBe('at most 60: not measured');
  });
});

describe('a table', () => {
  it('is printed with rounded numbers, dashes for what was not measured, and escaped bars', () => {
    expect(renderTable(table)).toBe(
      [
        '### Pages',
        '',
        '| Page | Bytes | Ratio |',
        '| --- | ---: | ---: |',
        '| `/` | 12,346 | 0.26 |',
        '| a \\| b | – | 2.00 |',
        '',
        '- Without headers.',
        '',
      ].join('\n'),
    );
  });
});

describe('the report', () => {
  const parts = [
    { name: 'bytes', title: 'Bytes' },
    { name: 'build', title: 'Build' },
  ];

  it('says where and when each part was measured, and which were not', () => {
    const report = renderReport(parts, { bytes: outcome });
    expect(report).toContain(
      '## Bytes\n\nMeasured on 2026-11-20, 70 codes at commit abc1234; Node v24.21.0;',
    );
    expect(report).toContain('## Build\n\nNot measured yet: `npm run bench -- build`.');
  });

  it('names what failed, and a quick trial', () => {
    const failed = {
      measured: { ...outcome.measured, quick: true },
      tables: [],
      failures: ['Astro stopped.'],
    };
    const report = renderReport(parts, { build: failed });
    expect(report).toContain('A quick trial (`--quick`) on 2026-11-20');
    expect(report).toContain('**Failed:** Astro stopped.');
  });
});

describe('results', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-results-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come back from their file as they were', () => {
    const file = join(folder, 'results.json');
    expect(readResults(file)).toEqual({});
    writeResults(file, { bytes: outcome });
    expect(readResults(file)).toEqual({ bytes: outcome });
  });

  it('are refused, with the place, when the file holds something else', () => {
    const file = join(folder, 'other.json');
    writeFileSync(file, JSON.stringify({ bytes: { ...outcome, tables: [{ rows: 1 }] } }));
    expect(() => readResults(file)).toThrow(/other\.json holds no results[\s\S]*bytes\.tables/);
  });
});
