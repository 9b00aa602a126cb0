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
        exampleCode({
          code: 'NoSuchKey',
          listed: { aws: { wording: 'It is.', status: '404 Not Found' } },
        }),
      ],
    }),
  ),
);
const page = (from: string) => found.find((redirect) => redirect.from === from)?.to;

test('a code in lower case and every other name of it lead to its page', () => {
  for (const name of ['keytoolong', 'KeyTooLongError', 'keytoolongerror']) {
    expect(page(`/codes/${name}/`)).toBe('/codes/KeyTooLong/');
  }
});

test('short links lead there too, in lower case or as the code is spelled', () => {
  for (const name of ['nosuchkey', 'NoSuchKey']) {
    expect(page(`/e/${name}/`)).toBe('/codes/NoSuchKey/');
  }
  expect(page('/e/404/')).toBe('/status/404/');
});

test('no address is named twice, and no page is led away from', () => {
  const asked = found.map(({ from }) => from);
  expect(new Set(asked).size).toBe(asked.length);
  for (const { to } of found) expect(asked).not.toContain(to);
});
