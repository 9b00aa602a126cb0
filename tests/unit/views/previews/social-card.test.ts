import { expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import {
  codeCard,
  familyCard,
  hasOwnCard,
  siteCard,
} from '../../../../src/views/previews/social-card.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

test('a code keeps one line while it fits, and breaks once, before the capital nearest its middle', () => {
  const lines = (code: string) => codeCard(exampleCode({ code })).headword;
  expect(lines('AccessDenied')).toEqual(['AccessDenied']);
  expect(lines('IncorrectNumberOfFilesInPostRequest')).toEqual([
    'IncorrectNumberOf',
    'FilesInPostRequest',
  ]);
});

test('each system has its own fact, also where its list does not have the code', () => {
  const listed = { ias3: { wording: 'Slow.', status: '503 Service Unavailable' } };
  expect(codeCard(exampleCode({ code: 'SlowDown', listed })).facts).toEqual([
    { label: 'Status, AWS list', side: 0, text: 'not in this list', absent: true },
    { label: 'Status, IAS3 list', side: 1, text: '503 Service Unavailable' },
    { label: 'Try again?', text: 'Only after a fix' },
  ]);
});

test('the picture of the other pages counts what there is', () => {
  const [codes] = siteCard(createCatalogue(exampleContent())).facts;
  expect(codes).toEqual({ label: 'Codes explained', text: '2' });
});

test('a family’s picture breaks its title between words and counts its codes', () => {
  const catalogue = createCatalogue(exampleContent());
  const family = {
    id: 'examples',
    title: 'Codes of examples in several words',
    summary: 'They stand for `others`.',
    shared: 'They are examples.',
    doing: 'Testing',
    area: 'objects' as const,
    groups: [],
    whichOne: [],
    sources: [],
  };
  expect(familyCard(family, catalogue)).toMatchObject({
    headword: ['Codes of examples', 'in several words'],
    sentence: 'They stand for others.',
    facts: [
      { label: 'Part of', text: 'Reading and writing objects' },
      { label: 'Codes explained', text: String(catalogue.codesOf(family).length) },
    ],
  });
  expect(familyCard({ ...family, title: 'Tags' }, catalogue).headword).toEqual(['Tags']);
});

test('a code without a recorded reply shows the picture of its family', () => {
  const example = exampleCode({ code: 'NoSuchKey' });
  expect(hasOwnCard({ ...example, family: 'examples', seen: [] })).toBe(false);
  const { family: _none, ...withoutFamily } = example;
  expect(hasOwnCard({ ...withoutFamily, seen: [] })).toBe(true);
});
