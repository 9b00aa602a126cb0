import { previewSize } from '../../views/previews/preview-size.ts';
import type { SocialCard } from '../../views/previews/social-card.ts';
import type { Origin } from '../kept-results.ts';

/** A picture that is to be drawn, and where it is wanted. */
export interface WantedCard {
  file: string;
  card: SocialCard;
}

/** All that a picture depends on, but for what draws it. */
export function originOf(card: SocialCard): Origin {
  return [JSON.stringify([card, previewSize])];
}
