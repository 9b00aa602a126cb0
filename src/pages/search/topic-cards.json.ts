import { loadCatalogue } from '../../loading/index.ts';
import { plainText } from '../../views/text/prose.ts';

/** What the search box shows of topics: the summary of each, by id. */
export async function GET(): Promise<Response> {
  const { topics } = await loadCatalogue();
  return Response.json(
    Object.fromEntries(topics.map(({ id, summary }) => [id, plainText(summary)])),
  );
}
