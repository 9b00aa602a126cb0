import { loadCatalogue } from '../../loading/index.ts';
import { topicCards } from '../../views/search/topic-cards.ts';

/** What the search box shows of topics. */
export async function GET(): Promise<Response> {
  const { topics } = await loadCatalogue();
  return Response.json(topicCards(topics));
}
