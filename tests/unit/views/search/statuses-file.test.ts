import { expect, test } from 'vitest';
import { statusesFile } from '../../../../src/views/search/statuses-file.ts';
import { content } from '../../domain/search/resolver-from-content.ts';

const statuses = statusesFile(content.statuses);

test('every status that is a number says what to do first', () => {
  for (const [name, { first }] of Object.entries(statuses)) {
    if (name !== 'not-stated') expect(first, name).toMatch(/^[A-Z].+[.]$/);
  }
});

test('a status with questions leads to them, another to what to do', () => {
  expect(statuses['403']).toMatchObject({ phrase: 'Forbidden', fragment: 'which' });
  expect(statuses['403']?.first).toBe(
    'Repeat the request as GET to read the code: a HEAD has no body.',
  );
  expect(statuses['403']?.rest).toContain('`aws s3api get-object');
  expect(statuses['405']?.fragment).toBe('without-body');
});

test('where a refused write is to be handled otherwise than a read, that is said', () => {
  const prose = {
    phrase: 'Refused',
    first: 'Read it. Then `wait`.',
    firstOfWrites: 'Look at `body`.',
  };
  expect(statusesFile(new Map([['499', prose]]))['499']).toEqual({
    phrase: 'Refused',
    first: 'Read it.',
    rest: 'Then `wait`.',
    ofWrites: { first: 'Look at `body`.', rest: '' },
    fragment: 'without-body',
  });
});
