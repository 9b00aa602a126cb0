import { readFileSync } from 'node:fs';
import { linesBeforeBody } from '../domain/content/entries.ts';

/** An entry of Astro, of which it keeps no more than the body, with the lines before that. */
export function withLinesBefore<Read extends { body?: string; filePath?: string }>(
  entry: Read,
): Read & { linesBefore: number } {
  const { body = '', filePath } = entry;
  const file = body === '' || filePath === undefined ? '' : readFileSync(filePath, 'utf8');
  return {
    ...entry,
    linesBefore: file === '' ? 0 : linesBeforeBody(file.trimEnd(), body.trimEnd()),
  };
}
