import { expect, test } from 'vitest';
import { ticketFor } from '../../../../src/views/code/ticket.ts';
import { ticketMarkdown } from '../../../../src/views/code/ticket-markdown.ts';
import { exampleCode } from '../../example-code.ts';

const code = exampleCode({
  code: 'SlowDown',
  summary: 'Too many requests for `bucket`.',
  listed: { ias3: { wording: 'Please reduce *your* rate.', status: '503 Slow Down' } },
});
const { text, link } = ticketFor(code, new URL('https://errors.example/'), '2026-11-20');

test('a ticket gives the list’s words, its date, the permanent address and blanks to fill in', () => {
  expect(link).toBe('https://errors.example/codes/SlowDown/');
  expect(text.split('\n').slice(0, 8)).toEqual([
    'S3 error SlowDown',
    'Too many requests for bucket.',
    'The AWS list: not in this list',
    'The IAS3 table: 503 Slow Down: Please reduce *your* rate.',
    'Amazon’s current list: not listed',
    'Retry: Only after a fix. It fails again.',
    'As of 2026-11-20',
    link,
  ]);
  expect(text).toContain('\n\nOperation and key or item:\n');
  expect(text).toContain('Request id');
});

test('its Markdown has the same lines, with what is not markup escaped', () => {
  const markdown = ticketMarkdown(text).split('\n');
  expect(markdown.slice(0, 3)).toEqual([
    '**[S3 error SlowDown](https://errors.example/codes/SlowDown/)**',
    '',
    '- Too many requests for bucket.',
  ]);
  expect(markdown).toContain('- The IAS3 table: 503 Slow Down: Please reduce \\*your\\* rate.');
  expect(markdown).toContain('- As of 2026-11-20');
  expect(markdown).toContain('- Request id (x-amz-request-id, \\<RequestId\\>):');
  expect(markdown.filter((line) => line.includes('https:'))).toHaveLength(1);
});
