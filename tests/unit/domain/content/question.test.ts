import { expect, test } from 'vitest';
import { questionSchema } from '../../../../src/domain/content/question.ts';

const complaints = (question: unknown) =>
  (questionSchema.safeParse(question).error?.issues ?? []).map(({ path, message }) => ({
    at: path.join('.'),
    message,
  }));
const yes = { when: 'yes', what: 'Read it.' };

test('a question ends nowhere without a word, however deep it stands', () => {
  const next = { ask: 'Is it?', answers: [yes, { when: 'no' }] };
  expect(complaints({ ask: 'Is it?', answers: [yes, { when: 'no', next }] })).toEqual([
    {
      at: 'answers.1.next.answers.1',
      message: 'leads nowhere: it needs "what", "codes" or "next"',
    },
  ]);
});

test('a question never offers one answer alone', () => {
  expect(complaints({ ask: 'Is it?', answers: [yes] })).toHaveLength(1);
  expect(complaints({ ask: 'Is it?', answers: [yes, { ...yes, when: 'no' }] })).toEqual([]);
});
