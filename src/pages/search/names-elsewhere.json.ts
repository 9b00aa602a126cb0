import { namesElsewhere } from '../../domain/search/known/names-elsewhere.ts';
import { loadCatalogue } from '../../loading/index.ts';

/** What the search box reads when a paste holds a code that has no page. */
export async function GET(): Promise<Response> {
  return Response.json(namesElsewhere(await loadCatalogue()));
}
