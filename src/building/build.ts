/**
 * Builds the site into `dist`: pages by Astro, then side by side the search index by Pagefind and
 * compressed copies; beside all of it the pictures of links. Pictures and copies are taken over from
 * the last build as far as they would be the same.
 * A build that fails leaves no `dist` behind, so nothing half-done can be deployed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkedCatalogue } from './checked-catalogue.ts';
import { KeptResults, makers } from './kept-results.ts';
import { precompress } from './precompress/index.ts';
import { indexPages, searchFolder } from './search-index.ts';
import { drawSocialImages } from './social-image/index.ts';

const output = 'dist';
/** The site of the last build, which is removed while this one is made. */
const former = '.astro/former';
/** Astro empties the folder of the site before it writes. */
const pictures = '.astro/pictures';

try {
  setFormerAside();
  const writing = startWritingPages();
  const madeBy = makers();
  const kept = new KeptResults(madeBy);
  kept.begin();
  await all(
    finishedPages(writing, madeBy),
    drawPictures(madeBy, writing),
    rm(former, { recursive: true, force: true }),
  );
  renameSync(pictures, `${output}/og`);
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

function setFormerAside(): void {
  rmSync(former, { recursive: true, force: true });
  mkdirSync('.astro', { recursive: true });
  if (existsSync(output)) renameSync(output, former);
}

function startWritingPages(): ChildProcess {
  const program = fileURLToPath(new URL('./pages.ts', import.meta.url));
  return spawn(process.execPath, [program], { stdio: 'inherit' });
}

/** @throws when Astro fails; why is printed by then */
async function finishedPages(writing: ChildProcess, madeBy: string): Promise<void> {
  const [status] = await once(writing, 'close');
  if (status !== 0) throw new Error('The pages could not be written; why stands above.');
  await all(indexPages(output), precompress(output, { madeBy, except: searchFolder }));
  await precompress(`${output}/${searchFolder}`, { madeBy });
}

/**
 * Draws the pictures of links from the content, which is checked by the way: what is wrong with it
 * is said before Astro, which has to be stopped then, has come to read it.
 */
async function drawPictures(madeBy: string, writing: ChildProcess): Promise<void> {
  try {
    await drawSocialImages(checkedCatalogue(), pictures, madeBy);
  } catch (error) {
    writing.kill();
    throw error;
  }
}

/**
 * Waits for all even if some fail, so that nothing is written after the end.
 * @throws what the last one throws that fails: the pages do because the content does
 */
async function all(...work: Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  const failed = results.findLast((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
