import { buildSenders } from '../../domain/search/known/senders.ts';
import { loadCatalogue } from '../../loading/index.ts';

/** What the search box reads with a paste: by which signs each system is known. */
export async function GET(): Promise<Response> {
  const { systems } = await loadCatalogue();
  return Response.json(buildSenders(systems));
}
