import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Question, statusTrees } from '../../../../src/views/site/status-trees.ts';

const pages = readdirSync(new URL('../../../../content/codes/', import.meta.url));
const questionsOf = (question: Question): Question[] => [
  question,
  ...question.answers.flatMap(({ next }) => (next ? questionsOf(next) : [])),
];
const questions = Object.values(statusTrees).flatMap(questionsOf);

describe('the ways to find out what a bare status stands for', () => {
  test('lead to codes that have a page', () => {
    const codes = questions.flatMap(({ answers }) =>
      answers.flatMap((answer) => answer.codes ?? []),
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !pages.includes(`${code}.mdx`))).toEqual([]);
  });

  test('end nowhere without a word, and never offer one answer alone', () => {
    for (const { ask, answers } of questions) {
      expect(answers.length, ask).toBeGreaterThan(1);
      for (const { when, what, codes, next } of answers) {
        expect(what ?? codes ?? next, `${ask} ${when}`).toBeDefined();
      }
    }
  });
});
