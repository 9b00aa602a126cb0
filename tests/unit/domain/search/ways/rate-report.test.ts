import { expect, it } from 'vitest';
import { answersTo } from '../small-lexicon.ts';

it('the report of check_limit leads to SlowDown', () => {
  expect(answersTo('{"over_limit": 1, "detail": {"total_tasks_queued": 1017}}')).toEqual([
    'SlowDown likely',
  ]);
});
