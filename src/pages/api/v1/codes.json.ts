import { loadCatalogue } from '../../../catalogue';
import { jsonText } from '../../../views/data/json-text';
import { publishedSet } from '../../../views/data/published-set';

/** The whole set as data. */
export async function GET(): Promise<Response> {
  const set = publishedSet(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(jsonText(set), { headers: { 'Content-Type': 'application/json' } });
}
