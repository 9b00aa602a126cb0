import { relative } from 'node:path';

/** What Astro adds to an error when it knows the place. */
interface Located extends Error {
  loc?: { file?: string; line?: number };
}

/**
 * Why a build failed: what is wrong with content in the words of what reads it, a line each; what is
 * wrong with a file of the program behind the file and its line.
 */
export function explainFailure(error: unknown, root: string): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, message } = error as Located;
  return loc?.file ? `${relative(root, loc.file)}: line ${loc.line ?? 0}: ${message}` : message;
}
