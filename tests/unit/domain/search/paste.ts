import { readFileSync } from 'node:fs';
import type { Answer, Resolution } from '../../../../src/domain/search/index.ts';

/** Something that people pasted or typed, and the pages that answer it. */
export interface Paste {
  text: string;
  kind: string;
  /** `NoSuchKey`, `status:404`, `topic:cors`; none for what is no error of S3. */
  expect: string[];
}

/** The project's own files of pastes. */
export const pasteFiles = ['corpus', 'real-queries', 'fresh-reports', 'public-threads'] as const;

/** The pastes of a file of `tests/fixtures/pasted-errors`. */
export function pastesIn(name: string): Paste[] {
  const file = new URL(`../../../fixtures/pasted-errors/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A page as the files of pastes write it. */
export function pageOf({ code, status, topic }: Answer): string {
  return code ?? (topic ? `topic:${topic.id}` : `status:${status}`);
}

/** How an answer is judged. Where no expected page exists, nothing certain is the right answer. */
export function judge(
  { expect }: Paste,
  { answers }: Resolution,
  hasPage: (page: string) => boolean,
): { isRight: boolean; isWrongAndCertain: boolean } {
  const wanted = expect.filter(hasPage);
  const [first] = answers;
  const isFirst = first !== undefined && wanted.includes(pageOf(first));
  const isWrongAndCertain = first?.certainty === 'exact' && !isFirst;
  return { isRight: wanted.length > 0 ? isFirst : !isWrongAndCertain, isWrongAndCertain };
}
