import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublishedSet } from '../../../src/domain/api/published-set.ts';
import { clientFormats, type Failure } from '../../unit/domain/search/client-output/index.ts';

/** What people type or paste, and texts of that kind, made from every code of the built site. */
export interface Inputs {
  kind: string;
  texts: string[];
}

/** The kinds that a budget is about, here and in the browser. */
export const typedCode = 'a code, typed';
export const longPaste = 'the first 100 kB of a 1 MB log';
export const wholeLog = 'the whole 1 MB log';

/** @param dist a built site */
export function resolverInputs(dist: string): Inputs[] {
  const failures = failuresOf(dist);
  const printed = (client: string): string[] => {
    const format = clientFormats.find((candidate) => candidate.client === client);
    if (!format) throw new Error(`No format of ${client} is known.`);
    return failures.map(format.print);
  };
  const unique = (texts: string[]) => [...new Set(texts)];
  const codes = unique(failures.map(({ code }) => code));
  const lines = printed('AWS CLI, Version 2 before 2.34.0, and version 1 of that time');
  return [
    { kind: typedCode, texts: codes },
    { kind: 'a code, misspelled', texts: codes.map(misspelled) },
    { kind: 'a message', texts: unique(failures.map(({ message }) => message)) },
    {
      kind: 'a status',
      texts: unique(failures.flatMap(({ status, phrase }) => [`${status}`, `${status} ${phrase}`])),
    },
    { kind: 'an XML reply', texts: printed('XML') },
    { kind: 'a JSON reply', texts: printed('JSON, errorCode') },
    { kind: 'a Python traceback', texts: printed('boto3, traceback') },
    {
      kind: 'several codes, ten lines',
      texts: lines.map((_, index) => [...lines, ...lines].slice(index, index + 10).join('\n')),
    },
    { kind: 'nonsense', texts: nonsense() },
    { kind: longPaste, texts: [logOf(1_000_000, lines).slice(0, 100_000)] },
    { kind: wholeLog, texts: [logOf(1_000_000, lines)] },
  ];
}

/** Every row of a list that states a status and a message, as a failed request. */
function failuresOf(dist: string): Failure[] {
  const { codes } = JSON.parse(
    readFileSync(join(dist, 'api/v1/codes.json'), 'utf8'),
  ) as PublishedSet;
  return codes.flatMap(({ code, listed }) =>
    Object.values(listed).flatMap((row) => {
      if (!row?.statusNumber) return [];
      const { statusNumber: status, wording: message } = row;
      return [{ code, message, status, phrase: row.status.replace(/^\d+\s*/, '') }];
    }),
  );
}

/** Two letters in the middle change places. */
function misspelled(code: string): string {
  const middle = Math.floor(code.length / 2);
  const [left = '', right = ''] = code.slice(middle - 1, middle + 1);
  return code.slice(0, middle - 1) + right + left + code.slice(middle + 1);
}

function nonsense(): string[] {
  const corpus = new URL('../../fixtures/pasted-errors/corpus.json', import.meta.url);
  const pastes = JSON.parse(readFileSync(fileURLToPath(corpus), 'utf8')) as {
    text: string;
    kind: string;
  }[];
  return pastes.filter(({ kind }) => kind === 'nonsense').map(({ text }) => text);
}

/** A log of a program that mostly works: a failed line now and then, always at the same places. */
function logOf(length: number, failed: readonly string[]): string {
  const lines: string[] = [];
  for (let size = 0, line = 0; size < length; line += 1) {
    const clock = new Date(Date.UTC(2026, 0, 1) + line * 1000).toISOString();
    const said =
      line % 200 === 150
        ? failed[line % failed.length]
        : `upload: ./data/part-${line}.bin to s3://my-data/2026/part-${line}.bin`;
    const text = `${clock} worker-${line % 8} INFO ${said}`;
    lines.push(text);
    size += text.length + 1;
  }
  return lines.join('\n').slice(0, length);
}
