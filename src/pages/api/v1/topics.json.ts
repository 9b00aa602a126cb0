import { loadCatalogue } from '../../../loading/index.ts';
import { jsonText } from '../../../views/api/json-text.ts';
import { publishedTopics } from '../../../views/api/published-topics.ts';

/** The topics as data. */
export async function GET(): Promise<Response> {
  const set = publishedTopics(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(jsonText(set), { headers: { 'Content-Type': 'application/json' } });
}
