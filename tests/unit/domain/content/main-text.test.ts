import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ErrorCode } from '../../../../src/domain/content/error-code.ts';
import { readContent } from '../../../../src/loading/read-content.ts';
import { project } from '../../../project-copy.ts';

/** Fewer words than this tell nobody more than the code's name does. */
const fewestWords = 90;

const { content } = readContent(join(project, 'content'));
const shared = new Map(content.families.map((family) => [family.id, family.shared]));

/** The body without its blocks of code and its tags: what a reader reads of it. */
const proseOf = (body: string): string =>
  body.replace(/^\s*```[\s\S]*?^\s*```/gm, ' ').replace(/<\/?[A-Z][^>]*>/g, ' ');

const countWords = (text: string): number => text.match(/[\p{L}\p{N}'’_-]+/gu)?.length ?? 0;

function wordsOfPage(code: ErrorCode): number {
  const titles = code.causes.map(({ title }) => title);
  const body = content.bodies.get(`content/codes/${code.code}.mdx`)?.text ?? '';
  return countWords(
    [code.summary, code.meaning, ...titles, proseOf(body), shared.get(code.family ?? '')].join(' '),
  );
}

test('blocks of code and tags are not counted as text', () => {
  const body = '<Cause title="It is" sources="a b">\nOne two.\n\n```bash\naws s3 ls\n```\n</Cause>';
  expect(countWords(proseOf(body))).toBe(2);
});

test(`the main text of every code's page has ${fewestWords} words, with those of its family`, () => {
  expect(content.codes.length).toBeGreaterThan(400);
  const short = content.codes
    .map((code) => ({ code: code.code, words: wordsOfPage(code) }))
    .filter(({ words }) => words < fewestWords);
  expect(short).toEqual([]);
});
