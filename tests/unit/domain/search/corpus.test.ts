import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../../src/domain/search/index.ts';
import { lexiconFromContent } from './lexicon-from-content.ts';

interface Paste {
  text: string;
  kind: string;
  expect: string[];
  nonsense?: boolean;
}

const corpus = new URL('../../../fixtures/pasted-errors/corpus.json', import.meta.url);
const pastes: Paste[] = JSON.parse(readFileSync(corpus, 'utf8'));
const resolve = createResolver(lexiconFromContent());

/** Pages in order, as the corpus writes them. */
function pagesFor(text: string): string[] {
  return resolve(text).answers.map(({ code, status }) => code ?? `status:${status}`);
}

describe('the corpus of pastes', () => {
  it('is answered with the right page first, 97 times in 100', () => {
    const people = pastes.filter(({ nonsense }) => !nonsense);
    const wrong = people.filter(
      ({ text, expect: right }) => !right.includes(pagesFor(text)[0] ?? ''),
    );
    expect(people.length).toBeGreaterThan(250);
    expect(wrong.length / people.length, wrong.map(({ text }) => text).join('\n')).toBeLessThan(
      0.03,
    );
  });

  it('has no nonsense, and no other system’s error, that is answered as certain', () => {
    const nonsense = pastes.filter((paste) => paste.nonsense);
    const certain = nonsense.filter(({ text }) =>
      resolve(text).answers.some(({ certainty }) => certainty === 'exact'),
    );
    expect(nonsense.length).toBeGreaterThan(60);
    expect(certain.map(({ text }) => text)).toEqual([]);
  });

  it('never has a certain answer that is wrong', () => {
    const wrong = pastes.filter(({ text, expect: right }) => {
      const [first] = resolve(text).answers;
      const page = first?.code ?? `status:${first?.status}`;
      return first?.certainty === 'exact' && !right.includes(page);
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('is explained in plain text, which the box shows as it is', async () => {
    const explained = await Promise.all(
      pastes.map(async ({ text }) => {
        const { answers, read } = resolve(text);
        return [...answers.map(({ why }) => why), (await read())?.system.why ?? ''];
      }),
    );
    expect(explained.flat().length).toBeGreaterThan(300);
    expect(explained.flat().filter((why) => why.includes('`'))).toEqual([]);
  });
});
