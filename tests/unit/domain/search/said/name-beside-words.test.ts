import { expect, it } from 'vitest';
import { resolverFromContent } from '../resolver-from-content.ts';

const { resolve } = await resolverFromContent();

it('finds a name in one word beside words of a reply that was recorded of it', () => {
  expect(resolve('slowdown spam').answers[0]).toMatchObject({
    code: 'SlowDown',
    certainty: 'likely',
  });
});

it.each(['slowdown of my train', 'network slowdown', 'accessdenied spam', 'slowdown'])(
  'leaves other words beside a name alone: %s',
  (text) => {
    expect(resolve(text).answers.filter(({ evidence }) => evidence === 'asked-words')).toEqual([]);
  },
);
