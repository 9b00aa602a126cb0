import { expect, test } from 'vitest';
import { parseInlineText, parseQuotedText } from '../../../../src/domain/text/inline-text.ts';

test('back-ticks mark code', () => {
  expect(parseInlineText('Run `aws sts get-caller-identity` first.')).toEqual([
    { text: 'Run ', code: false },
    { text: 'aws sts get-caller-identity', code: true },
    { text: ' first.', code: false },
  ]);
});

test('a back-tick without a partner stays a character', () => {
  expect(parseInlineText('It`s')).toEqual([{ text: 'It`s', code: false }]);
});

test('braces around lower-case words mark what varies', () => {
  expect(parseQuotedText('User: {arn} is not authorized to perform: {action}')).toEqual([
    { text: 'User: ', varies: false },
    { text: 'arn', varies: true },
    { text: ' is not authorized to perform: ', varies: false },
    { text: 'action', varies: true },
  ]);
});

test('other braces stay as printed', () => {
  expect(parseQuotedText('{4,100} and {"Code": 1}')).toEqual([
    { text: '{4,100} and {"Code": 1}', varies: false },
  ]);
});
