import { expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { knownPages } from '../../../../src/views/addresses/known-pages.ts';
import { shortLinks } from '../../../../src/views/addresses/short-links.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const { codes } = exampleContent();
const catalogue = createCatalogue(
  exampleContent({
    codes: [...codes, exampleCode({ code: 'KeyTooLong', aliases: ['KeyTooLongError', '404'] })],
    statuses: new Map([
      ['404', { phrase: 'Not Found', summary: 'It is.', withoutBody: 'Look.', sources: [] }],
      ['503', { phrase: 'Slow Down', summary: 'It is.', withoutBody: 'Look.', sources: [] }],
    ]),
  }),
);
const pageOf = (name: string) => shortLinks(catalogue).find((link) => link.name === name)?.href;

test('every name of a code is a short link in lower case to the code’s page', () => {
  expect(pageOf('nosuchkey')).toBe('/codes/NoSuchKey/');
  expect(pageOf('keytoolongerror')).toBe('/codes/KeyTooLong/');
});

test('a status has its number and its phrase', () => {
  expect(pageOf('503')).toBe('/status/503/');
  expect(pageOf('notfound')).toBe('/status/404/');
});

test('a name is given once: codes go before other names, and those before statuses', () => {
  const names = shortLinks(catalogue).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(pageOf('slowdown')).toBe('/codes/SlowDown/');
  expect(pageOf('404')).toBe('/codes/KeyTooLong/');
});

test('the page of missing addresses knows the names that no address shows', () => {
  const { names, pages } = knownPages(catalogue);
  expect(names).toEqual({
    keytoolongerror: '/codes/KeyTooLong/',
    '404': '/codes/KeyTooLong/',
    notfound: '/status/404/',
    '503': '/status/503/',
  });
  expect(pages).toEqual(expect.arrayContaining(['/codes/NoSuchKey/', '/status/503/', '/link/']));
});
