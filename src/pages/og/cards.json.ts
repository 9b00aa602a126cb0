import { loadCatalogue } from '../../catalogue';
import { codeCard, siteCard } from '../../views/social-card';
import { urls } from '../../views/urls';

/** What the pictures of links say, by their names. The build draws them and takes this file away. */
export async function GET(): Promise<Response> {
  const catalogue = await loadCatalogue();
  return Response.json({
    [urls.siteImage]: siteCard(catalogue),
    ...Object.fromEntries(catalogue.codes.map((code) => [code.code, codeCard(code)])),
  });
}
