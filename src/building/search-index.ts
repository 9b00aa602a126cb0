import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { removeSearchInterfaces } from './search-interfaces.ts';
import { stabiliseSearchIndex } from './stable-search-index.ts';

/** The folder of the index, inside that of the site. */
export const searchFolder = 'pagefind';

/** Parts of a page that would only blur the excerpts of a search. */
const notProse = [
  '.cite',
  '.on-paper',
  '.sources',
  '.page-contents',
  'copy-block',
  'details',
  'table',
];

/**
 * Makes the index of a built site, the same one for the same pages.
 * @throws when Pagefind fails, misses a page, or leaves no index behind
 */
export async function indexPages(site: string): Promise<void> {
  await runPagefind(site);
  const searchable = globSync(`${site}/**/*.html`).filter((file) =>
    readFileSync(file, 'utf8').includes('data-pagefind-body'),
  ).length;
  const folder = `${site}/${searchFolder}`;
  const indexed = indexedPages(`${folder}/pagefind-entry.json`);
  if (indexed !== searchable) {
    throw new Error(`Pagefind indexed ${indexed} pages of ${searchable}.`);
  }
  removeSearchInterfaces(folder);
  stabiliseSearchIndex(folder);
}

/**
 * Its command, not its Node interface: when the indexer crashes, only the command says so. It is run
 * as a file, because npm takes half a second to find it.
 */
async function runPagefind(site: string): Promise<void> {
  const parameters = ['--site', site, '--quiet', '--exclude-selectors', notProse.join(', ')];
  try {
    const program = fileURLToPath(new URL('./runner/bin.cjs', import.meta.resolve('pagefind')));
    await promisify(execFile)(process.execPath, [program, ...parameters]);
  } catch (error) {
    const { stderr } = error as { stderr: string };
    throw new Error(`Pagefind could not index ${site}: ${stderr.trim()}`);
  }
}

/** How many pages the written index says that it holds. @throws when there is no index */
function indexedPages(entryFile: string): number {
  if (!existsSync(entryFile)) throw new Error(`Pagefind left no index: ${entryFile} is missing.`);
  const { languages } = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
