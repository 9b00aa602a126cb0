import { workerData } from 'node:worker_threads';
import { KeptResults } from '../kept-results.ts';
import { type SharedList, takeInTurn } from '../workers.ts';
import { drawSocialImage } from './draw.ts';
import { originOf, type WantedCard } from './wanted-card.ts';

/** With what it is made by, see `KeptResults`. */
const wanted = workerData as SharedList<WantedCard> & { madeBy: string };
const kept = new KeptResults(wanted.madeBy);

for (const { file, card } of takeInTurn(wanted)) {
  await kept.write(file, originOf(card), () => drawSocialImage(card));
}
