import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createCatalogue } from '../../domain/catalogue.ts';
import { findProblems } from '../../domain/invariants/index.ts';
import { readContent } from '../../loading/read-content.ts';
import { socialCards } from '../../views/previews/social-cards.ts';
import { KeptResults } from '../kept-results.ts';
import { runInWorkers } from '../workers.ts';
import { originOf, type WantedCard } from './wanted-card.ts';

/**
 * Draws the pictures of links. Not a page's work: what they say is read from the content here, so
 * that they are drawn while Astro, which takes one core, writes the pages. Of content that is wrong
 * nothing is drawn; what is wrong the pages say.
 * @param folder where they are wanted, made anew
 * @param madeBy see `KeptResults`
 */
export async function drawSocialImages(folder: string, madeBy: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { content, problems } = readContent('content');
  if (problems.length > 0 || findProblems(content).length > 0) return;
  const cards = socialCards(createCatalogue(content));
  const kept = new KeptResults(madeBy);
  // Looked for here, because a thread takes longer to begin to draw than all of them to be copied.
  const missing = Object.entries(cards)
    .map(([name, card]): WantedCard => ({ file: `${folder}/${name}.png`, card }))
    .filter(({ file, card }) => !kept.take(file, originOf(card)));
  if (missing.length === 0) return;
  const threads = Math.max(1, availableParallelism() - 1);
  await runInWorkers(new URL('./worker.ts', import.meta.url), missing, { madeBy }, threads);
}
