import { expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { knownPages } from '../../../../src/views/addresses/known-pages.ts';
import { shortLinks } from '../../../../src/views/addresses/short-links.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const { codes } = exampleContent();
const further = [
  exampleCode({ code: 'KeyTooLong', aliases: ['KeyTooLongError', '404', '400 KeyTooLong'] }),
  exampleCode({ code: 'KMS.NotFoundException' }),
  exampleCode({ code: 'NotFound' }),
  exampleCode({ code: 'ServiceUnavailable' }),
];
const content = exampleContent({
  codes: [...codes, ...further],
  statuses: new Map([
    ['404', { phrase: 'Not Found', summary: 'It is.', withoutBody: 'Look.', sources: [] }],
    [
      '503',
      { phrase: 'Service Unavailable', summary: 'It is.', withoutBody: 'Look.', sources: [] },
    ],
  ]),
});
const catalogue = createCatalogue(content);
const linkOf = (name: string, among = catalogue) =>
  shortLinks(among).find((link) => link.name === name)?.href;

test('every name of a code is a short link in lower case to the code’s page', () => {
  expect(linkOf('nosuchkey')).toBe('/codes/NoSuchKey/');
  expect(linkOf('keytoolongerror')).toBe('/codes/KeyTooLong/');
  expect(shortLinks(catalogue).filter(({ name }) => name.includes(' '))).toEqual([]);
  expect(linkOf('kms.notfoundexception')).toBe('/codes/KMS.NotFoundException/');
});

test('a name is given once: a status’s number and phrase go before a code and its other names', () => {
  const names = shortLinks(catalogue).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(linkOf('404')).toBe('/status/404/');
  expect(linkOf('notfound')).toBe('/status/404/');
  expect(linkOf('serviceunavailable')).toBe('/status/503/');
});

test('what was published stays: a phrase that was a code’s short link is one for ever', () => {
  const published = createCatalogue({
    ...content,
    addresses: new Map([
      ['/e/serviceunavailable/', { page: '/codes/ServiceUnavailable/', fragments: [] }],
      ['/e/notfound/', { page: '/status/404/', fragments: [] }],
    ]),
  });
  expect(linkOf('serviceunavailable', published)).toBe('/codes/ServiceUnavailable/');
  expect(linkOf('notfound', published)).toBe('/status/404/');
});

test('another name that has got a page of exactly its own name leads to that page', () => {
  const addresses = new Map([['/e/slowdown/', { page: '/codes/NoSuchKey/', fragments: [] }]]);
  expect(linkOf('slowdown', createCatalogue({ ...content, addresses }))).toBe('/codes/SlowDown/');
});

test('the page of missing addresses knows the names that no address shows', () => {
  const { names, pages } = knownPages(catalogue);
  expect(names).toEqual({
    '404': '/status/404/',
    '503': '/status/503/',
    keytoolongerror: '/codes/KeyTooLong/',
    notfound: '/status/404/',
    serviceunavailable: '/status/503/',
  });
  expect(pages).toEqual(expect.arrayContaining(['/codes/NoSuchKey/', '/status/503/', '/link/']));
});
