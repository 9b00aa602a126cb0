import { loadCatalogue } from '../../loading/index.ts';
import { facetsFile } from '../../views/search/facets-file.ts';

/** What the search box reads when a filter is chosen. */
export async function GET(): Promise<Response> {
  const { codes } = await loadCatalogue();
  return Response.json(facetsFile(codes));
}
