import { createResolver, type Resolver } from '../../../../src/domain/search/index.ts';
import { buildNames } from '../../../../src/domain/search/known/names-file.ts';
import { buildSigns } from '../../../../src/domain/search/known/signs-file.ts';
import { buildPhrases } from '../../../../src/domain/search/said/build-phrases.ts';
import { buildQuestions } from '../../../../src/domain/search/said/questions-file.ts';
import { readContent } from '../../../../src/loading/read-content.ts';

/** The content as its files have it, read without Astro. */
export const { content } = readContent('content');

/** What the site ships for the search today. */
export const names = buildNames(content);
export const phrases = buildPhrases(content);
export const questions = buildQuestions(content);
export const signs = buildSigns(content);

/** Answers as the box does: questions are asked only where messages settle nothing. */
export async function resolverFromContent(): Promise<Pick<Resolver, 'resolve'>> {
  const byPhrases = createResolver(names);
  await byPhrases.learn(phrases);
  const byQuestions = createResolver(names);
  await byQuestions.learn(phrases);
  await byQuestions.learnQuestions(questions);
  return {
    resolve: (input) => {
      const first = byPhrases.resolve(input);
      return first.settled ? first : byQuestions.resolve(input);
    },
  };
}
