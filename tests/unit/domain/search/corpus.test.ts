import { describe, expect, it } from 'vitest';
import { judge, type Paste, pastesIn } from './paste.ts';
import { content, resolverFromContent, signs } from './resolver-from-content.ts';

const { resolve } = await resolverFromContent();
const pages = new Set(content.codes.map(({ code }) => code));
const hasPage = (page: string) => page.includes(':') || pages.has(page);
const judged = (pastes: readonly Paste[]) =>
  pastes.map((paste) => ({ ...paste, ...judge(paste, resolve(paste.text), hasPage) }));
const texts = (pastes: readonly Paste[]) => pastes.map(({ text }) => text.slice(0, 200)).join('\n');

describe.each([
  { file: 'corpus', least: 0.98, size: 390 },
  { file: 'fresh-reports', least: 0.95, size: 80 },
  { file: 'real-queries', least: 0.98, size: 120 },
  { file: 'public-threads', least: 0.98, size: 150 },
])('the pastes of $file', ({ file, least, size }) => {
  const pastes = judged(pastesIn(file));

  it(`are answered with the right page first, ${least * 100} times in 100`, () => {
    const people = pastes.filter(({ expect: pagesWanted }) => pagesWanted.length > 0);
    const wrong = people.filter(({ isRight }) => !isRight);
    expect(pastes.length).toBeGreaterThanOrEqual(size);
    expect(1 - wrong.length / people.length, texts(wrong)).toBeGreaterThanOrEqual(least);
  });

  it('never have a certain answer that is wrong', () => {
    expect(texts(pastes.filter(({ isWrongAndCertain }) => isWrongAndCertain))).toBe('');
  });

  it('have no certain answer at all where they are no error of S3', () => {
    const lookAlikes = pastes.filter(({ expect: pagesWanted }) => pagesWanted.length === 0);
    const certain = lookAlikes.filter(({ text }) =>
      resolve(text).answers.some(({ certainty }) => certainty === 'exact'),
    );
    expect(texts(certain)).toBe('');
  });
});

describe('what is said of a paste', () => {
  it('is plain text, which the box shows as it is', async () => {
    const explained = await Promise.all(
      pastesIn('corpus').map(async ({ text }) => {
        const { answers, read } = resolve(text);
        return [
          ...answers.map(({ why }) => why),
          (await read(async () => signs))?.sender?.sign ?? '',
        ];
      }),
    );
    expect(explained.flat().length).toBeGreaterThan(300);
    expect(explained.flat().filter((why) => why.includes('`'))).toEqual([]);
  });
});
