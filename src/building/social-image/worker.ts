import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { SocialCard } from '../../views/previews/social-card.ts';
import { type SharedList, takeInTurn } from '../workers.ts';
import { drawSocialImage } from './draw.ts';

export interface NamedCard {
  name: string;
  card: SocialCard;
}

const cards = workerData as SharedList<NamedCard> & { folder: string };

for (const { name, card } of takeInTurn(cards)) {
  writeFileSync(`${cards.folder}/${name}.png`, await drawSocialImage(card));
}
