import type { PublishedCode } from '../../src/domain/api/published-code.ts';
import type { PublishedSet } from '../../src/domain/api/published-set.ts';
import { readBuilt } from './built-site.ts';

let set: PublishedSet | undefined;

/** The whole set as it was built. */
export function readSet(): PublishedSet {
  set ??= JSON.parse(readBuilt('/api/v1/codes.json')) as PublishedSet;
  return set;
}

/** The file of one code as it was built. */
export function readCode(code: string): PublishedCode {
  return JSON.parse(readBuilt(`/api/v1/codes/${code}.json`)) as PublishedCode;
}

/** The records of a CSV file, by column. Written apart from the code that writes such files. */
export function readCsv(text: string): Record<string, string>[] {
  const records: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    records.at(-1)?.push(cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  const [header = [], ...rows] = records.slice(0, -1);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`A record has ${row.length} cells: ${row}`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}
