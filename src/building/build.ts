/**
 * Builds the site into `dist`: pages by Astro, and beside it the pictures of links; then side by side
 * the search index by Pagefind and compressed copies. Pictures and copies are taken over from the
 * last build as far as they would be the same.
 * A build that fails leaves no `dist` behind, so nothing half-done can be deployed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KeptResults, makers } from './kept-results.ts';
import { precompress } from './precompress/index.ts';
import { indexPages, searchFolder } from './search-index.ts';
import { drawSocialImages } from './social-image/index.ts';

const output = 'dist';
/** Astro empties the folder of the site before it writes. */
const pictures = '.astro/pictures';

try {
  rmSync(output, { recursive: true, force: true });
  const madeBy = makers();
  const kept = new KeptResults(madeBy);
  kept.begin();
  await all(writePages(), drawSocialImages(pictures, madeBy));
  renameSync(pictures, `${output}/og`);
  await all(indexPages(output), precompress(output, { madeBy, except: searchFolder }));
  await precompress(`${output}/${searchFolder}`, { madeBy });
  kept.end();
  if (!process.env['SITE_URL']) {
    console.warn(
      'SITE_URL is not set: canonical links, tickets and data say https://s3errors.example. Set it before you publish.',
    );
  }
  console.log(`Built ${globSync(`${output}/**/*.html`).length} pages into ${output}/.`);
} catch (error) {
  rmSync(output, { recursive: true, force: true });
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The build failed and left nothing behind.\n${reason}`);
  process.exitCode = 1;
}

/** @throws when the content or Astro fails; why is printed by then */
async function writePages(): Promise<void> {
  const program = fileURLToPath(new URL('./pages.ts', import.meta.url));
  const [status] = await once(spawn(process.execPath, [program], { stdio: 'inherit' }), 'close');
  if (status !== 0) throw new Error('The pages could not be written; why stands above.');
}

/** Waits for all even if one fails, so that nothing is written after the end. */
async function all(...work: Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(work)) {
    if (result.status === 'rejected') throw result.reason;
  }
}
