/**
 * Builds the site into `dist`: pages by Astro, then the search index by Pagefind. A build that
 * fails leaves no `dist` behind, so nothing half-done can be deployed.
 */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';

const output = 'dist';

/** Parts of a page that would only blur its excerpts. */
const notProse = ['.cite', '.sources', '.page-contents', 'copy-ticket', 'details', 'table'];

try {
  rmSync(output, { recursive: true, force: true });
  await build({ logLevel: 'warn' });
  await indexPages();
  console.log(`Built ${globSync(`${output}/**/*.html`).length} pages into ${output}/.`);
} catch (error) {
  rmSync(output, { recursive: true, force: true });
  console.error(`The build failed and left nothing behind.\n${reason(error)}`);
  process.exitCode = 1;
}

/** @throws when Pagefind reports an error, misses a page, or leaves no index behind */
async function indexPages(): Promise<void> {
  const expected = globSync(`${output}/**/*.html`).filter((file) =>
    readFileSync(file, 'utf8').includes('data-pagefind-body'),
  ).length;
  const { index, errors } = await createIndex({ excludeSelectors: notProse });
  if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: output });
  const written = await index.writeFiles({ outputPath: `${output}/pagefind` });
  await close();
  const complaints = [...added.errors, ...written.errors];
  if (complaints.length > 0) throw new Error(`Pagefind: ${complaints.join(' ')}`);
  const indexed = indexedPages(`${output}/pagefind/pagefind-entry.json`);
  if (indexed !== expected) throw new Error(`Pagefind indexed ${indexed} pages of ${expected}.`);
}

/** How many pages the written index says that it holds. @throws when there is no index */
function indexedPages(entryFile: string): number {
  if (!existsSync(entryFile)) throw new Error(`Pagefind left no index: ${entryFile} is missing.`);
  const { languages } = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
