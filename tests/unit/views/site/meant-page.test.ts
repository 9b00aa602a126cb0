import { describe, expect, test } from 'vitest';
import { askedWords, type KnownPages, meantPage } from '../../../../src/views/site/meant-page.ts';

const known: KnownPages = {
  home: '/',
  pages: [
    '/codes/',
    '/codes/KeyTooLong/',
    '/codes/KMS.NotFoundException/',
    '/codes/NoSuchKey/',
    '/codes/NotFound/',
    '/codes/NotFoundException/',
    '/codes/SignatureDoesNotMatch/',
    '/compare/only-aws/',
    '/error-response/',
    '/search/',
    '/sources/',
    '/status/404/',
    '/status/not-stated/',
    '/systems/aws/',
  ],
  names: { keytoolongerror: '/codes/KeyTooLong/', '404': '/status/404/', notfound: '/status/404/' },
};

describe('a missing address that names one page exactly leads to it', () => {
  test.each([
    ['/codes/nosuchkey/', '/codes/NoSuchKey/'],
    ['/CODES/NOSUCHKEY', '/codes/NoSuchKey/'],
    ['/codes/NoSuchKey', '/codes/NoSuchKey/'],
    ['/codes/NoSuchKey.html', '/codes/NoSuchKey/'],
    ['/codes/nosuchkey.md', '/codes/NoSuchKey/'],
    ['/codes/nosuchkey/index.html', '/codes/NoSuchKey/'],
    ['/codes/no%20such%20key/', '/codes/NoSuchKey/'],
    ['/codes/no_such_key', '/codes/NoSuchKey/'],
    ['/codes/no-such-key', '/codes/NoSuchKey/'],
    ['/codes/NoSuchKey).', '/codes/NoSuchKey/'],
    ['/codes/NoSuchKey/%3E', '/codes/NoSuchKey/'],
    ['//codes//NoSuchKey//', '/codes/NoSuchKey/'],
    ['/codes/%E2%80%9CNoSuchKey%E2%80%9D', '/codes/NoSuchKey/'],
    ['/codes/SignatureDoesntMatch', '/codes/SignatureDoesNotMatch/'],
    ['/codes/KeyTooLongError/', '/codes/KeyTooLong/'],
    ['/e/NoSuchKey', '/codes/NoSuchKey/'],
    ['/e/KeyTooLongError/', '/codes/KeyTooLong/'],
    ['/e/NotFound', '/status/404/'],
    ['/NotFound', '/status/404/'],
    ['/codes/notfound', '/codes/NotFound/'],
    ['/codes/KMS.NotFoundException', '/codes/KMS.NotFoundException/'],
    ['/codes/kms.notfoundexception.md', '/codes/KMS.NotFoundException/'],
    ['/codes/KMS_NotFoundException.html', '/codes/KMS.NotFoundException/'],
    ['/e/KMS.NotFoundException', '/codes/KMS.NotFoundException/'],
    ['/codes/notfoundexception', '/codes/NotFoundException/'],
    ['/codes/404/', '/status/404/'],
    ['/NoSuchKey', '/codes/NoSuchKey/'],
    ['/no%20such%20key.html', '/codes/NoSuchKey/'],
    ['/status/404.html', '/status/404/'],
    ['/Status/Not_Stated', '/status/not-stated/'],
    ['/systems/AWS/', '/systems/aws/'],
    ['/compare/only_aws', '/compare/only-aws/'],
    ['/error_response.html', '/error-response/'],
    ['/Sources', '/sources/'],
  ])('%s → %s', (path, page) => expect(meantPage(path, known)).toBe(page));
});

describe('nothing leads on from', () => {
  test.each([
    ['a misspelling', '/codes/NoSuchKye/'],
    ['a letter of another alphabet', '/codes/NoSuchKe%D1%83/'],
    ['a name that only begins so', '/codes/NoSuch/'],
    ['a code without a page', '/codes/NoSuchVersion/'],
    ['a class made from a code', '/codes/NoSuchKeyException/'],
    ['a folder that holds no codes', '/status/NoSuchKey/'],
    ['a singular', '/code/NoSuchKey/'],
    ['something below a page', '/codes/NoSuchKey/retry'],
    ['a status that no page has', '/status/418/'],
    ['the page of missing addresses itself', '/404.html'],
    ['the same without its ending', '/404'],
    ['a folder without a page', '/e/'],
    ['an address that cannot be decoded', '/codes/%E0%A4%A'],
    ['nothing but punctuation', '/.../'],
    ['the home page', '/'],
  ])('%s', (_what, path) => expect(meantPage(path, known)).toBeUndefined());

  test('the page’s own address, where the host has lost it: that would not end', () => {
    expect(meantPage('/codes/NoSuchKey/', known)).toBeUndefined();
  });

  test('a name that two pages have', () => {
    const twice = { ...known, names: { ...known.names, 'not.found': '/codes/NoSuchKey/' } };
    expect(meantPage('/e/NotFound', twice)).toBeUndefined();
  });
});

test('a site in a folder keeps its folder', () => {
  const within = (address: string) => `/errors${address}`;
  const moved: KnownPages = {
    home: '/errors/',
    pages: known.pages.map(within),
    names: { keytoolongerror: '/errors/codes/KeyTooLong/' },
  };
  expect(meantPage('/errors/codes/nosuchkey', moved)).toBe('/errors/codes/NoSuchKey/');
  expect(meantPage('/errors/KeyTooLongError', moved)).toBe('/errors/codes/KeyTooLong/');
  expect(meantPage('/codes/nosuchkey', moved)).toBeUndefined();
});

test.each([
  ['/codes/No%20Such%20Kye/', 'No Such Kye'],
  ['/codes/no_such_kye.html', 'no such kye'],
  ['/codes/%E0%A4%A', '%E0%A4%A'],
  ['/404.html', ''],
  ['/', ''],
])('what is looked up for %s is “%s”', (path, words) => expect(askedWords(path, '/')).toBe(words));
