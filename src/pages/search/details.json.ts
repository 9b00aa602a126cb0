import { loadCatalogue } from '../../catalogue';
import { searchDetails } from '../../views/search-details';

/** What the search box loads after its first answer. */
export async function GET(): Promise<Response> {
  const { codes } = await loadCatalogue();
  return Response.json(searchDetails(codes));
}
