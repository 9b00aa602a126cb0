import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { errorCodeSchema } from '../../../src/domain/content/error-code.ts';
import { schemaComplaint } from '../../../src/loading/schema-complaint.ts';

const written = { summary: 'It is.', retry: { advice: 'retry' } };
const complaints = (data: unknown) =>
  (errorCodeSchema.safeParse(data).error?.issues ?? [])
    .map(schemaComplaint)
    .map(({ field, complaint }) => `${field}: ${complaint}`);

test.each([
  ['nothing at all', null, 'file: is empty'],
  ['a missing field', { retry: written.retry }, 'summary: is missing'],
  ['an unknown field', { ...written, colour: 'red' }, 'colour: there is no such field'],
  [
    'an unknown field further in',
    { ...written, retry: { advice: 'retry', colour: 'red' } },
    'retry.colour: there is no such field',
  ],
  ['a number for text', { ...written, meaning: 404 }, 'meaning: must be text, not a number'],
  ['text for a list', { ...written, aliases: 'It' }, 'aliases: must be a list, not text'],
  [
    'a misspelled choice',
    { ...written, retry: { advice: 'retri' } },
    'retry.advice: must be one of "retry", "fix-first", "follow", "depends", "no"',
  ],
  ['its own rule', { ...written, meaning: 'It is' }, 'meaning: must end like a sentence'],
])('a schema complains about %s in a writer’s words', (_what, data, complaint) => {
  expect(complaints(data)).toEqual([complaint]);
});

test('one allowed value is named alone', () => {
  const issues = z.strictObject({ always: z.literal(true) }).safeParse({ always: false });
  expect((issues.error?.issues ?? []).map(schemaComplaint)).toEqual([
    { field: 'always', complaint: 'must be true' },
  ]);
});
