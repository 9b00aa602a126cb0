import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import type { AmazonToday } from '../../../../src/domain/lists/amazon-today.ts';
import type { Sends, System } from '../../../../src/domain/systems/system.ts';
import { publishedElsewhere } from '../../../../src/views/api/published-elsewhere.ts';
import { elsewhereView } from '../../../../src/views/code/elsewhere-section.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const content = exampleContent();
const server = (id: string, codes?: Sends['codes'], whole = true): System => ({
  ...(content.systems[0] as System),
  id,
  shortName: id,
  kind: 'server',
  sends: codes && { read: { source: 'it', whole, kind: 'source' }, codes },
});

const systems = [
  ...content.systems,
  server('a', { It: 404 }),
  server('b', { It: 404 }),
  server('c', { It: [400, 404] }),
  server('d', { It: 'never raised' }),
  server('e', {}),
  server('f', {}, false),
  server('g'),
];
const catalogue = createCatalogue({ ...content, systems });
const amazonToday: AmazonToday = {
  status: '404 Not Found',
  wording: {},
  rows: [{ section: 'General', status: '404 Not Found' }],
};
const code = exampleCode({ code: 'It', amazonToday });

describe('the section “Elsewhere”', () => {
  test('groups systems by status, says a difference from Amazon, and lacks only of whole readings', () => {
    const view = elsewhereView(code, catalogue, []);
    expect(
      view?.groups.map(({ lead, systems: named }) => [lead, named.map(({ id }) => id)]),
    ).toEqual([
      ['404', ['a', 'b']],
      ['Defined, never raised', ['d']],
      ['400, 404, where Amazon has 404', ['c']],
    ]);
    expect(view?.lacks).toBe('Not in the list of e.');
  });

  test('says no difference where Amazon’s list does not have the code', () => {
    const view = elsewhereView(exampleCode({ code: 'It' }), catalogue, []);
    expect(view?.groups.map(({ lead }) => lead)).toContain('400, 404');
  });

  test('is absent where no other system has the code, whoever lacks it', () => {
    expect(elsewhereView(exampleCode({ code: 'Other' }), catalogue, [])).toBeUndefined();
  });

  test('is there for a meaning alone', () => {
    const other = exampleCode({
      code: 'Other',
      elsewhere: [{ systems: ['g'], means: 'It means `It`.', sources: [] }],
    });
    expect(elsewhereView(other, catalogue, [])?.means).toEqual([
      {
        systems: [{ id: 'g', name: 'g', href: '/systems/g/' }],
        means: [
          { text: 'It means ', code: false },
          { text: 'It', code: true },
          { text: '.', code: false },
        ],
        sources: [],
      },
    ]);
  });

  test('counts those without the code where they are many', () => {
    const many = Array.from({ length: 7 }, (_, index) => server(`h${index}`, {}));
    const large = createCatalogue({ ...content, systems: [...systems, ...many] });
    expect(elsewhereView(code, large, [])?.lacks).toBe(
      'Not in the 8 other lists and sources that were read whole.',
    );
  });
});

test('the published data says the same, and names nobody of whom it is not known', () => {
  expect(publishedElsewhere(code, catalogue)).toEqual({
    sends: [
      { system: 'a', statuses: [404] },
      { system: 'b', statuses: [404] },
      { system: 'c', statuses: [400, 404] },
    ],
    neverRaised: ['d'],
    lacks: ['e'],
    means: [],
  });
});
