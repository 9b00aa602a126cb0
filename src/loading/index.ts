import { type Catalogue, createCatalogue } from '../domain/catalogue.ts';
import { findProblems, formatProblem } from '../domain/invariants/index.ts';
import { readContent } from './read-content.ts';

let loaded: Promise<Catalogue> | undefined;

/**
 * All content, checked and look-up-able. It is read once per build.
 * @throws with one line per problem when a content file does not meet its schema, or files
 * contradict each other
 */
export function loadCatalogue(): Promise<Catalogue> {
  // In development the content changes under the server, so nothing is kept.
  if (import.meta.env.DEV) return readCatalogue();
  loaded ??= readCatalogue();
  return loaded;
}

async function readCatalogue(): Promise<Catalogue> {
  const { content, problems } = readContent('content');
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const contradictions = findProblems(content);
  if (contradictions.length > 0) {
    const lines = contradictions.map(formatProblem).join('\n');
    throw new Error(`The content contradicts itself:\n${lines}`);
  }
  return createCatalogue(content);
}
