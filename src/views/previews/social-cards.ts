import type { Catalogue } from '../../domain/catalogue.ts';
import { urls } from '../addresses/urls.ts';
import { codeCard, familyCard, hasOwnCard, type SocialCard, siteCard } from './social-card.ts';

/** What all pictures of links say, by the names of their files. */
export function socialCards(catalogue: Catalogue): Record<string, SocialCard> {
  return {
    [urls.siteImage]: siteCard(catalogue),
    ...Object.fromEntries(
      catalogue.families.map((family) => [
        urls.familyImage(family.id),
        familyCard(family, catalogue),
      ]),
    ),
    ...Object.fromEntries(
      catalogue.codes.filter(hasOwnCard).map((code) => [code.code, codeCard(code)]),
    ),
  };
}
