import { expect, test } from 'vitest';
import { bodyParts } from '../../../../src/views/text/body-parts.ts';
import { chapterOfCauses } from '../../../../src/views/text/chapter-of-causes.ts';

const body = `Before.

## First

One.

## Met most

<Cause title="It is full">

### A heading inside

</Cause>

## Last

Three.
`;

const titles = (view: { headings: readonly { text: string }[] }) =>
  view.headings.map(({ text }) => text);

test('the chapter with causes is taken out whole, and the rest keeps its order', () => {
  const { causes, rest } = chapterOfCauses(bodyParts(body));
  expect(titles(causes)).toEqual(['Met most', 'A heading inside']);
  expect(titles(rest)).toEqual(['First', 'Last']);
  expect(JSON.stringify(causes.parts)).toContain('It is full');
  expect(JSON.stringify(rest.parts)).toMatch(/Before.*One.*Three/s);
  expect(JSON.stringify(rest.parts)).not.toContain('It is full');
});

test.each(['', 'No chapter.', '## One\n\nNo cause.\n'])(
  'a body without causes stays as it is: %j',
  (text) => {
    const whole = bodyParts(text);
    expect(chapterOfCauses(whole)).toEqual({ causes: { parts: [], headings: [] }, rest: whole });
  },
);
