import { expect, test } from 'vitest';
import { explainFailure } from '../../../src/building/explain-failure.ts';

test('what is wrong with a file of the program stands behind the file and the line', () => {
  const error = Object.assign(new Error('Unexpected token'), {
    loc: { file: '/project/src/pages/index.astro', line: 7 },
  });
  expect(explainFailure(error, '/project')).toBe('src/pages/index.astro: line 7: Unexpected token');
});

test('what is not about a file of the project stays in its own words', () => {
  expect(explainFailure(new Error('The disk is full.'), '/project')).toBe('The disk is full.');
  expect(explainFailure('gone', '/project')).toBe('gone');
});
