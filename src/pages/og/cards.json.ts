import { loadCatalogue } from '../../loading/index.ts';
import { urls } from '../../views/addresses/urls.ts';
import { codeCard, familyCard, hasOwnCard, siteCard } from '../../views/previews/social-card.ts';

/** What the pictures of links say, by their names. The build draws them and takes this file away. */
export async function GET(): Promise<Response> {
  const catalogue = await loadCatalogue();
  return Response.json({
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
  });
}
