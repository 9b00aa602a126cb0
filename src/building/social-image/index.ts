import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createCatalogue } from '../../domain/catalogue.ts';
import { findProblems } from '../../domain/invariants/index.ts';
import { readContent } from '../../loading/read-content.ts';
import { socialCards } from '../../views/previews/social-cards.ts';
import { runInWorkers } from '../workers.ts';
import type { DrawingSettings, NamedCard } from './worker.ts';

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
  const named: NamedCard[] = Object.entries(cards).map(([name, card]) => ({ name, card }));
  const settings: DrawingSettings = { folder, madeBy };
  const threads = Math.max(1, availableParallelism() - 1);
  await runInWorkers(new URL('./worker.ts', import.meta.url), named, settings, threads);
}
