import { expect, test } from 'vitest';
import { breakName } from '../../../../src/domain/text/break-name.ts';

test.each([
  ['NoSuchKey', false, ['NoSuchKey']],
  ['NoSuchKey', true, ['No', 'Such', 'Key']],
  ['InvalidLocationConstraint', false, ['Invalid', 'Location', 'Constraint']],
  ['XAmzContentSHA256Mismatch', false, ['XAmz', 'Content', 'SHA256Mismatch']],
  ['Only a status, no code', true, ['Only a status, no code']],
] as const)('%s, in a narrow place: %s, breaks into %j', (name, isNarrow, parts) => {
  expect(breakName(name, isNarrow)).toEqual(parts);
});
