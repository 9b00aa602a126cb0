import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { brokenLinks } from '../../support/broken-links.ts';

const pages = {
  '': '<a href="/codes/A/#meaning">A</a>',
  'codes/A/': '<h2 id="meaning">It</h2><a href="../../">up</a><a href="#meaning">it</a>',
};

/** The broken links of a small site with one page more. */
function brokenIn(page: string, base = '/'): string[] {
  const texts = { ...pages, 'more/': page };
  const parsed = Object.entries(texts).map(
    ([path, text]) => [path, parse(text.replaceAll('"/', `"${base}`))] as const,
  );
  const site = { base, pages: new Map(parsed), hasFile: (path: string) => path === 'style.css' };
  return brokenLinks(site).broken;
}

test('links to pages, files and fragments that are there are not broken', () => {
  expect(brokenIn('<link href="/style.css"><a href="/codes/A/?q=1#meaning">A</a>')).toEqual([]);
  expect(brokenIn('<a href="/codes/A/">A</a>', '/errors/')).toEqual([]);
  const { followed } = brokenLinks({
    base: '/',
    pages: new Map([
      ['', parse(pages[''])],
      ['codes/A/', parse(pages['codes/A/'])],
    ]),
    hasFile: () => false,
  });
  expect(followed).toBe(3);
});

test.each([
  ['a page that is not there', '<a href="/codes/B/">B</a>', '/codes/B/ on /more/'],
  ['a page without its slash', '<a href="/codes/A">A</a>', '/codes/A on /more/'],
  ['a file that is not there', '<script src="/x.js"></script>', '/x.js on /more/'],
  ['a fragment that is not there', '<a href="/codes/A/#fix">A</a>', '/codes/A/#fix on /more/'],
  ['an own fragment that is not there', '<a href="#fix">A</a>', '#fix on /more/'],
  ['a form to nowhere', '<form action="/find/"></form>', '/find/ on /more/'],
])('%s is named, with the page that links there', (_what, page, complaint) => {
  expect(brokenIn(page)).toEqual([complaint]);
});

test('what leads out of the folder is broken, whatever may be there', () => {
  const site = {
    base: '/errors/',
    pages: new Map([['', parse('<a href="/style.css">A</a>')]]),
    hasFile: () => true,
  };
  expect(brokenLinks(site).broken).toEqual(['/style.css on /errors/']);
});

test('addresses of others are not followed', () => {
  expect(
    brokenIn('<a href="https://docs.example/">A</a><a href="mailto:a@b.example">B</a>'),
  ).toEqual([]);
});
