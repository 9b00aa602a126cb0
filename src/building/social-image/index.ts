import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Catalogue } from '../../domain/catalogue.ts';
import { socialCards } from '../../views/previews/social-cards.ts';
import { KeptResults } from '../kept-results.ts';
import { runInWorkers } from '../workers.ts';
import { originOf, type WantedCard } from './wanted-card.ts';

/**
 * Draws the pictures of links. Not a page's work: they are drawn while Astro, which takes one core,
 * writes the pages.
 * @param folder where they are wanted, made anew
 * @param madeBy see `KeptResults`
 */
export async function drawSocialImages(
  catalogue: Catalogue,
  folder: string,
  madeBy: string,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kept = new KeptResults(madeBy);
  // Looked for here, because a thread takes longer to begin to draw than all of them to be copied.
  const missing = Object.entries(socialCards(catalogue))
    .map(([name, card]): WantedCard => ({ file: `${folder}/${name}.png`, card }))
    .filter(({ file, card }) => !kept.take(file, originOf(card)));
  if (missing.length === 0) return;
  const threads = Math.max(1, availableParallelism() - 1);
  await runInWorkers(new URL('./worker.ts', import.meta.url), missing, { madeBy }, threads);
}
