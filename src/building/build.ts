/**
 * Builds the site into `dist`: pages by Astro, then side by side the search index by Pagefind, and,
 * as far as they cannot be taken over from the last build, pictures of links and compressed copies.
 * A build that fails leaves no `dist` behind, so nothing half-done can be deployed.
 */
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KeptResults, makers } from './kept-results.ts';
import { precompress } from './precompress/index.ts';
import { indexPages, searchFolder } from './search-index.ts';
import { drawSocialImages } from './social-image/index.ts';

const output = 'dist';

try {
  rmSync(output, { recursive: true, force: true });
  writePages();
  const madeBy = makers();
  const kept = new KeptResults(madeBy);
  kept.begin();
  // The pictures first: what they are made from is gone before it could be compressed.
  await all(
    drawSocialImages(output, madeBy),
    indexPages(output),
    precompress(output, { madeBy, except: searchFolder }),
  );
  await precompress(`${output}/${searchFolder}`, { madeBy });
  kept.end();
  console.log(`Built ${globSync(`${output}/**/*.html`).length} pages into ${output}/.`);
} catch (error) {
  rmSync(output, { recursive: true, force: true });
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The build failed and left nothing behind.\n${reason}`);
  process.exitCode = 1;
}

/** @throws when the content or Astro fails; why is printed by then */
function writePages(): void {
  const program = fileURLToPath(new URL('./pages.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be written; why stands above.');
}

/** Waits for all even if one fails, so that nothing is written after the end. */
async function all(...work: Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(work)) {
    if (result.status === 'rejected') throw result.reason;
  }
}
