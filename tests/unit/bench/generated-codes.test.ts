import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCauses } from '../../../src/domain/content/causes.ts';
import {
  type ErrorCode,
  errorCodeSchema,
  type WrittenCode,
} from '../../../src/domain/content/error-code.ts';
import { causesHaveFixes } from '../../../src/domain/invariants/completeness.ts';
import {
  aliasesBelongToOneCode,
  codesDifferInMoreThanCase,
} from '../../../src/domain/invariants/names.ts';
import { proseIsOurOwn } from '../../../src/domain/invariants/prose.ts';
import { confusionsAreMutual } from '../../../src/domain/invariants/references.ts';
import { joinLists } from '../../../src/domain/lists/join.ts';
import { listSchema, type PublishedList } from '../../../src/domain/lists/list.ts';
import { addGeneratedCodes } from '../../bench/generated-codes.ts';
import { exampleContent } from '../example-catalogue.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const realCodes = readdirSync(join(content, 'codes')).length;
let copy: string;
let folder: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 's3-errors-codes-'));
  folder = join(copy, 'codes');
  fill();
});

afterEach(() => rmSync(copy, { recursive: true }));

function fill(): void {
  for (const part of ['codes', 'lists']) {
    cpSync(join(content, part), join(copy, part), { recursive: true });
  }
}

const readLists = (): PublishedList[] =>
  readdirSync(join(copy, 'lists')).map((file) => ({
    id: file.replace('.yaml', ''),
    ...listSchema.parse(parse(readFileSync(join(copy, 'lists', file), 'utf8'))),
  }));

const readCode = (code: string): WrittenCode => {
  const text = readFileSync(join(folder, `${code}.mdx`), 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const facts = errorCodeSchema.parse(parse(frontMatter, { version: '1.1' }));
  return { code, ...facts, causes: readCauses(body) };
};

const codesOfFolder = (): ErrorCode[] =>
  joinLists(
    readdirSync(folder).map((file) => readCode(file.replace('.mdx', ''))),
    readLists(),
  );

test('three made-up codes meet the schema and have the causes of their models', () => {
  const names = addGeneratedCodes(folder, realCodes + 3);
  expect(names).toEqual([
    'AccessDeniedBatchBatch',
    'AccountProblemBatchBatch',
    'AmbiguousGrantByEmailAddressBatchBatch',
  ]);
  const [made, model] = [readCode('AccessDeniedBatchBatch'), readCode('AccessDenied')];
  expect(made.causes.map(({ title }) => title)).toEqual(model.causes.map(({ title }) => title));
  const joined = codesOfFolder().find(({ code }) => code === 'AccessDeniedBatchBatch');
  expect(joined?.listed.aws?.wording).toBe('Batch Batch: Access Denied');
});

test('made-up codes keep the rules between content files, also where a round is cut short', () => {
  const total = realCodes + 30;
  addGeneratedCodes(folder, total);
  const codes = codesOfFolder();
  expect(codes).toHaveLength(total);
  const rules = [
    codesDifferInMoreThanCase,
    aliasesBelongToOneCode,
    confusionsAreMutual,
    causesHaveFixes,
    proseIsOurOwn,
  ];
  expect(rules.flatMap((rule) => rule(exampleContent({ codes })))).toEqual([]);
});

test('the same number gives the same files', () => {
  addGeneratedCodes(folder, realCodes + 3);
  const first = readFileSync(join(folder, 'AccessDeniedBatchBatch.mdx'), 'utf8');
  rmSync(copy, { recursive: true });
  fill();
  addGeneratedCodes(folder, realCodes + 3);
  expect(readFileSync(join(folder, 'AccessDeniedBatchBatch.mdx'), 'utf8')).toBe(first);
});

test('a folder that is large enough stays as it is', () => {
  expect(addGeneratedCodes(folder, 3)).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(realCodes);
});

test('more codes than there are names for are refused', () => {
  expect(() => addGeneratedCodes(folder, 1_000_000)).toThrow('1000000 codes were wanted');
});
