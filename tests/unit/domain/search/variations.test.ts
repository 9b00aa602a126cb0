import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageOf } from './paste.ts';
import { resolverFromContent } from './resolver-from-content.ts';

const { resolve } = await resolverFromContent();
const folder = new URL('variations/', import.meta.url);

/** A file's first line has the pages that answer it, or none; each other line is a way to say it. */
const kinds = readdirSync(folder).map((file) => {
  const [head = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').split('\n');
  return {
    kind: file.replace('.txt', ''),
    pages: head.split(' ').filter(Boolean),
    said: lines.filter(Boolean),
  };
});

describe.each(kinds)('ways to speak of $kind', ({ pages, said }) => {
  const answered = said.map((text) => ({ text, first: resolve(text).answers[0] }));

  it('lead to the right page, 95 times in 100, where there is one', () => {
    if (pages.length === 0) return;
    const wrong = answered.filter(({ first }) => !first || !pages.includes(pageOf(first)));
    const listed = wrong.map(({ text }) => text).join('\n');
    expect(1 - wrong.length / said.length, listed).toBeGreaterThanOrEqual(0.95);
  });

  it('are never certain of another page', () => {
    const certain = answered.filter(
      ({ first }) => first?.certainty === 'exact' && !pages.includes(pageOf(first)),
    );
    expect(certain.map(({ text }) => text)).toEqual([]);
  });
});
