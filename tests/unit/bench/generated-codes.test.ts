import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCauses } from '../../../src/domain/content/causes.ts';
import { type ErrorCode, errorCodeSchema } from '../../../src/domain/content/error-code.ts';
import { causesHaveFixes } from '../../../src/domain/invariants/completeness.ts';
import {
  aliasesBelongToOneCode,
  codesDifferInMoreThanCase,
} from '../../../src/domain/invariants/names.ts';
import { proseIsOurOwn } from '../../../src/domain/invariants/prose.ts';
import { confusionsAreMutual } from '../../../src/domain/invariants/references.ts';
import { addGeneratedCodes } from '../../bench/generated-codes.ts';
import { exampleContent } from '../example-catalogue.ts';

const content = fileURLToPath(new URL('../../../content/codes', import.meta.url));
const realCodes = readdirSync(content).length;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 's3-errors-codes-'));
  cpSync(content, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const readCode = (code: string): ErrorCode => {
  const text = readFileSync(join(folder, `${code}.mdx`), 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const facts = errorCodeSchema.parse(parse(frontMatter, { version: '1.1' }));
  return { code, ...facts, causes: readCauses(body) };
};

const codesOfFolder = () => readdirSync(folder).map((file) => readCode(file.replace('.mdx', '')));

test('three made-up codes meet the schema and have the causes of their models', () => {
  const names = addGeneratedCodes(folder, realCodes + 3);
  expect(names).toEqual([
    'AccessDeniedBatchBatch',
    'AccountProblemBatchBatch',
    'AmbiguousGrantByEmailAddressBatchBatch',
  ]);
  const [made, model] = [readCode('AccessDeniedBatchBatch'), readCode('AccessDenied')];
  expect(made.causes.map(({ title }) => title)).toEqual(model.causes.map(({ title }) => title));
  expect(made.listed.aws?.wording).toBe('Batch Batch: Access Denied');
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
  rmSync(folder, { recursive: true });
  cpSync(content, folder, { recursive: true });
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
