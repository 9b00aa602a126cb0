import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CatalogueContent } from '../../../src/domain/catalogue.ts';
import { findProblems } from '../../../src/domain/invariants/index.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { addGeneratedCodes } from '../../bench/generated-codes.ts';

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
  cpSync(content, copy, { recursive: true });
}

/** The codes of the folder, with their rows. @throws when a file does not meet its schema */
const contentOfFolder = (): CatalogueContent => {
  const { content: read, problems } = readContent(copy);
  expect(problems).toEqual([]);
  return read;
};

test('made-up codes are named behind the first real ones, and have their causes and rows', () => {
  const models = readdirSync(folder).sort().slice(0, 3);
  const names = addGeneratedCodes(folder, realCodes + 3);
  expect(names).toEqual(models.map((file) => file.replace('.mdx', 'BatchBatch')));
  const { codes } = contentOfFolder();
  const [made, model] = [names[2], models[2]?.replace('.mdx', '')].map((name) =>
    codes.find(({ code }) => code === name),
  );
  expect(made?.causes.map(({ title }) => title)).toEqual(model?.causes.map(({ title }) => title));
  expect(made?.listings).toHaveLength(model?.listings.length ?? 0);
});

test('made-up codes keep the rules between content files, also where a round is cut short', () => {
  const total = realCodes + 300;
  addGeneratedCodes(folder, total);
  const made = contentOfFolder();
  expect(made.codes).toHaveLength(total);
  expect(findProblems(made)).toEqual([]);
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
