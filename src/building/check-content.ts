/**
 * Checks all content without building: names of files, schemas, and what must hold between files.
 * Prints a line per problem, and ends with a code other than 0 where there is one.
 */
import { findProblems, formatProblem } from '../domain/invariants/index.ts';
import { readContent } from '../loading/read-content.ts';
import { checkContentFiles } from './content-files.ts';

const { content, problems } = readContent('content');
const lines = [
  ...named(checkContentFiles),
  ...problems.map(formatProblem),
  // What stands in a broken file is unknown, so nothing is held against it.
  ...(problems.length === 0 ? findProblems(content).map(formatProblem) : []),
];
for (const line of lines) console.error(line);
if (lines.length > 0) process.exitCode = 1;
else console.log(`${content.codes.length} codes and all that belongs to them are in order.`);

function named(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
