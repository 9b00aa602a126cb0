import { readContent } from '../../../../src/building/read-content.ts';
import { createResolver, type Resolver } from '../../../../src/domain/search/index.ts';
import { buildNames } from '../../../../src/domain/search/known/names-file.ts';
import { buildSigns } from '../../../../src/domain/search/known/signs-file.ts';
import { buildPhrases } from '../../../../src/domain/search/said/build-phrases.ts';
import { buildLanguages } from '../../../../src/domain/search/said/languages-file.ts';

/** The content as its files have it, read without Astro. */
export const { content } = readContent('content');

/** What the site ships for the search today. */
export const names = buildNames(content);
export const phrases = buildPhrases(content);
export const languages = buildLanguages(content.topics);
export const signs = buildSigns(content.systems, content.clients);

/** The resolver with all that the site ships. */
export async function resolverFromContent(): Promise<Resolver> {
  const resolver = createResolver(names);
  await resolver.learn(phrases);
  await resolver.learnLanguages(languages);
  return resolver;
}
