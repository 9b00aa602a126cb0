/**
 * Builds the site into `dist`: pages by Astro, then the search index by Pagefind, then compressed
 * copies. A build that fails leaves no `dist` behind, so nothing half-done can be deployed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { precompress } from './precompress.ts';
import { stabiliseSearchIndex } from './stable-search-index.ts';

const output = 'dist';

/** Parts of a page that would only blur the excerpts of a search. */
const notProse = ['.cite', '.sources', '.page-contents', 'copy-block', 'details', 'table'];

// Astro lets the environment overrule what it knows of a build: with `DEV` set by chance, pages
// would be built without their policy.
process.env['NODE_ENV'] = 'production';
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];

try {
  rmSync(output, { recursive: true, force: true });
  await build({ logLevel: 'warn' });
  indexPages();
  stabiliseSearchIndex(`${output}/pagefind`);
  await precompress(output);
  console.log(`Built ${globSync(`${output}/**/*.html`).length} pages into ${output}/.`);
} catch (error) {
  rmSync(output, { recursive: true, force: true });
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The build failed and left nothing behind.\n${reason}`);
  process.exitCode = 1;
}

/** @throws when Pagefind fails, misses a page, or leaves no index behind */
function indexPages(): void {
  // Its command, not its Node interface: when the indexer crashes, only the command says so.
  const { status, stderr } = spawnSync(
    'npx',
    ['pagefind', '--site', output, '--quiet', '--exclude-selectors', notProse.join(', ')],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`Pagefind could not index ${output}: ${stderr.trim()}`);
  const searchable = globSync(`${output}/**/*.html`).filter((file) =>
    readFileSync(file, 'utf8').includes('data-pagefind-body'),
  ).length;
  const indexed = indexedPages(`${output}/pagefind/pagefind-entry.json`);
  if (indexed !== searchable) {
    throw new Error(`Pagefind indexed ${indexed} pages of ${searchable}.`);
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
