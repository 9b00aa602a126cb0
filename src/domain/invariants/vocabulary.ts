import type { CatalogueContent } from '../catalogue.ts';
import type { Problem } from './problem.ts';

/** A file of words is called after the page that they are about. */
export function vocabularyNamesPages({ codes, topics, vocabulary }: CatalogueContent): Problem[] {
  const pages = new Set([...codes.map(({ code }) => code), ...topics.map(({ id }) => id)]);
  return vocabulary
    .filter(({ page }) => !pages.has(page))
    .map(({ page }) => ({
      file: `content/vocabulary/${page}.yaml`,
      field: 'file',
      complaint: 'is called after no topic and no code',
    }));
}
