import { readFileSync, rmSync } from 'node:fs';
import type { SocialCard } from '../../views/previews/social-card.ts';
import { runInWorkers } from '../workers.ts';
import type { DrawingSettings, NamedCard } from './worker.ts';

/**
 * Draws the pictures of links into a built site. Not a page's work: in threads of their own they
 * take all cores, while the search index is made, and leave Astro's large memory alone.
 * @param site the built site, with what the pictures say in `og/cards.json`, which is taken away
 * @param madeBy see `KeptResults`
 */
export async function drawSocialImages(site: string, madeBy: string): Promise<void> {
  const file = `${site}/og/cards.json`;
  const cards = JSON.parse(readFileSync(file, 'utf8')) as Record<string, SocialCard>;
  rmSync(file);
  const named: NamedCard[] = Object.entries(cards).map(([name, card]) => ({ name, card }));
  const settings: DrawingSettings = { folder: `${site}/og`, madeBy };
  await runInWorkers(new URL('./worker.ts', import.meta.url), named, settings);
}
