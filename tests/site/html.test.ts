import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { representatives } from '../support/page-kinds.ts';
import { fileOf, pageAddresses, readBuilt } from './built-site.ts';
import { expectOfEach } from './every.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the compiler writes attributes and ends lines is not the reader's business.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles may be long; search engines cut them.
    'long-title': 'off',
    // All files are of our own origin.
    'require-sri': 'off',
    // Fragments may begin with a digit, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Of pages that are made alike some are enough, see `structure.test.ts` for what is asked of all. */
function lookedAt(): readonly string[] {
  if (process.env['EVERY_PAGE']) return pageAddresses();
  return representatives(
    pageAddresses().map((address) => ({ address, html: readBuilt(fileOf(address)) })),
  );
}

test('a page of every kind is valid HTML', async () => {
  await expectOfEach(lookedAt(), async (address) => {
    const report = await validator.validateString(readBuilt(fileOf(address)));
    const messages = report.results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
