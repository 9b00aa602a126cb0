import { workerData } from 'node:worker_threads';
import { previewSize } from '../../views/previews/preview-size.ts';
import type { SocialCard } from '../../views/previews/social-card.ts';
import { KeptResults } from '../kept-results.ts';
import { type SharedList, takeInTurn } from '../workers.ts';
import { drawSocialImage } from './draw.ts';

export interface NamedCard {
  name: string;
  card: SocialCard;
}

export interface DrawingSettings {
  folder: string;
  /** See `KeptResults`. */
  madeBy: string;
}

const cards = workerData as SharedList<NamedCard> & DrawingSettings;
const kept = new KeptResults(cards.madeBy);

for (const { name, card } of takeInTurn(cards)) {
  await kept.write(`${cards.folder}/${name}.png`, [JSON.stringify([card, previewSize])], () =>
    drawSocialImage(card),
  );
}
