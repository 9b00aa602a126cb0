import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import type { Sighting } from '../../../../src/domain/content/error-code.ts';
import { foldTitle, seenBlocks } from '../../../../src/views/code/seen-section.ts';
import { exampleContent } from '../../example-catalogue.ts';

const catalogue = createCatalogue(exampleContent());
const sighting = (changes: Partial<Sighting> = {}): Sighting => ({
  system: 'aws',
  basis: 'recorded',
  elements: [],
  situation: 'It happened.',
  advice: 'Send less. Then look again.',
  retry: 'retry',
  sources: [],
  ...changes,
});
const blocksOf = (seen: Sighting[]) =>
  seenBlocks({ ...catalogue.code('SlowDown'), seen }, catalogue, []);
const shapes = (seen: Sighting[]) =>
  blocksOf(seen).map(({ title, isFolded, entries }) => [title, isFolded, entries.length]);
const many = (count: number, changes: Partial<Sighting> = {}) =>
  Array.from({ length: count }, () => sighting(changes));

describe('the recorded replies of a code', () => {
  test('stand open up to seven, and keep the numbers of their places in the content', () => {
    expect(shapes(many(7))).toEqual([[undefined, false, 7]]);
    const [block] = blocksOf([sighting({ system: 'ias3' }), sighting({ system: 'aws' })]);
    expect(block?.entries.map(({ id, side, sender }) => [id, side, sender.href])).toEqual([
      ['seen-2', 1, '/systems/aws/'],
      ['seen-1', 2, '/systems/ias3/'],
    ]);
  });

  test('are folded behind the sixth when there are more', () => {
    expect(shapes(many(9))).toEqual([
      [undefined, false, 6],
      [undefined, true, 3],
    ]);
    const [, rest] = blocksOf(many(9));
    expect(rest && foldTitle(rest)).toBe('3 more replies');
  });

  test('of a kind stand under their heading, and are folded as a whole', () => {
    const seen = [...many(4, { group: 'Signed' }), ...many(3, { group: 'Not signed' })];
    expect(shapes([...seen, sighting({ group: 'Signed' })])).toEqual([
      ['Signed', false, 5],
      ['Not signed', true, 3],
    ]);
  });

  test('put first what to do first, and say what they rest on when nobody recorded them', () => {
    const [block] = blocksOf([sighting({ basis: 'documented', date: '2025-01' })]);
    const [entry] = block?.entries ?? [];
    expect(entry?.advice.first).toEqual([{ text: 'Send less.', code: false }]);
    expect(entry?.advice.rest).toEqual([{ text: 'Then look again.', code: false }]);
    expect(entry?.evidence).toBe('as documented, not seen, 2025-01');
  });
});
