import { loadCatalogue } from '../../catalogue';
import { buildLexicon } from '../../domain/resolver/lexicon';

/** What the search box reads before its first answer. */
export async function GET(): Promise<Response> {
  const { codes } = await loadCatalogue();
  return Response.json(buildLexicon(codes));
}
