import { buildPhrases } from '../../domain/search/said/build-phrases.ts';
import { loadCatalogue } from '../../loading/index.ts';

/** What the search box reads when names give no answer, else once the first one stands. */
export async function GET(): Promise<Response> {
  return Response.json(buildPhrases(await loadCatalogue()));
}
