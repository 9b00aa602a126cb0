import { type Catalogue, createCatalogue } from '../domain/catalogue.ts';
import { findProblems, formatProblem } from '../domain/invariants/index.ts';
import { readContent } from '../loading/read-content.ts';
import { checkContentFiles } from './content-files.ts';

/**
 * All content, once everything that can be wrong with it was looked for: names of files, schemas,
 * and what must hold between files.
 * @throws with one line per problem
 */
export function checkedCatalogue(): Catalogue {
  const { content, problems } = readContent('content');
  const lines = [
    ...checkContentFiles(),
    ...problems.map(formatProblem),
    // What stands in a broken file is unknown, so nothing is held against it.
    ...(problems.length === 0 ? findProblems(content).map(formatProblem) : []),
  ];
  if (lines.length > 0) throw new Error(lines.join('\n'));
  return createCatalogue(content);
}
