import { buildSigns } from '../../domain/search/known/signs-file.ts';
import { loadCatalogue } from '../../loading/index.ts';

/** What the search box reads with a paste: by which signs each system and each client is known. */
export async function GET(): Promise<Response> {
  return Response.json(buildSigns(await loadCatalogue()));
}
