import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';

/** The rows of the built table of all codes, which carries what can be filtered. */
const rows = parse(
  readFileSync(new URL('../../dist/codes/index.html', import.meta.url), 'utf8'),
).querySelectorAll('tr[data-code]');

/**
 * The codes, in the order of the table, that have all these values, such as `{ status: '404' }`: how
 * many they are is the content's business, not a test's.
 */
export function builtCodes(values: Record<string, string> = {}): string[] {
  return rows
    .filter((row) =>
      Object.entries(values).every(([name, value]) =>
        (row.getAttribute(`data-${name}`) ?? '').split(' ').includes(value),
      ),
    )
    .map((row) => row.getAttribute('data-code') ?? '');
}
