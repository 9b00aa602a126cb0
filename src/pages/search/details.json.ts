import { loadCatalogue } from '../../loading/index.ts';
import { searchDetails } from '../../views/search/search-details.ts';

/** What the search box loads after its first answer. */
export async function GET(): Promise<Response> {
  const { codes } = await loadCatalogue();
  return Response.json(searchDetails(codes));
}
