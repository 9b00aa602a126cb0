import type { AskedTopic } from './build-phrases.ts';

/**
 * How people ask in other languages than English, by topic. A file of its own, loaded only where
 * nothing else gives an answer.
 */
export type LanguagesFile = { id: string; title: string; questions: string[] }[];

/** Picks from the topics the questions that are not English, as written. */
export function buildLanguages(topics: readonly AskedTopic[]): LanguagesFile {
  return topics.flatMap(({ id, title, questions }) => {
    const others = questions.filter(({ language }) => language !== undefined);
    return others.length > 0 ? [{ id, title, questions: others.map(({ text }) => text) }] : [];
  });
}
