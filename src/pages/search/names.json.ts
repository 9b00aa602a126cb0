import { buildNames } from '../../domain/search/known/names-file.ts';
import { loadCatalogue } from '../../loading/index.ts';

/** What the search box reads before its first answer. */
export async function GET(): Promise<Response> {
  return Response.json(buildNames(await loadCatalogue()));
}
