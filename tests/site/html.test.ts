import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { dist, fileOf, pageAddresses } from './built-site.ts';

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

describe.each(pageAddresses())('%s', (address) => {
  test('is valid HTML', async () => {
    const report = await validator.validateFile(`${dist}${fileOf(address)}`);
    const messages = report.results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
