import { expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { redirects } from '../../../../src/views/addresses/redirects.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleCode } from '../../example-code.ts';

const found = redirects(
  createCatalogue(
    exampleContent({
      codes: [
        exampleCode({ code: 'KeyTooLong', aliases: ['KeyTooLongError'] }),
        exampleCode({ code: 'NoSuchKey' }),
        exampleCode({ code: 'NotFound' }),
      ],
      statuses: new Map([
        ['404', { phrase: 'Not Found', summary: 'It is.', withoutBody: 'Look.', sources: [] }],
      ]),
    }),
  ),
);
const all = [...found.names, ...found.lowerCase, ...found.ownSpelling];
const page = (from: string, among = all) => among.find((redirect) => redirect.from === from)?.to;

test('a code in lower case and every other name of it lead to its page', () => {
  for (const name of ['keytoolong', 'KeyTooLongError', 'keytoolongerror']) {
    expect(page(`/codes/${name}/`)).toBe('/codes/KeyTooLong/');
  }
  expect(page('/codes/notfound/')).toBe('/codes/NotFound/');
});

test('short links lead there too, in lower case or as the code is spelled', () => {
  expect(page('/e/nosuchkey/', found.names)).toBe('/codes/NoSuchKey/');
  expect(page('/e/NoSuchKey/', found.ownSpelling)).toBe('/codes/NoSuchKey/');
  expect(page('/e/KeyTooLongError/', found.names)).toBe('/codes/KeyTooLong/');
  expect(page('/e/404/', found.names)).toBe('/status/404/');
});

test('a short link to a status leads there in the spelling of the code of that name too', () => {
  expect(page('/e/notfound/', found.names)).toBe('/status/404/');
  expect(page('/e/NotFound/', found.names)).toBe('/status/404/');
});

test('no address is named twice, and no page is led away from', () => {
  const asked = all.map(({ from }) => from);
  expect(new Set(asked).size).toBe(asked.length);
  for (const { to } of all) expect(asked).not.toContain(to);
});
