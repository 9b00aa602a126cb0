import { loadCatalogue } from '../../../loading/index.ts';
import { jsonText } from '../../../views/api/json-text.ts';
import { publishedSet } from '../../../views/api/published-set.ts';

/** The whole set as data. */
export async function GET(): Promise<Response> {
  const set = publishedSet(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(jsonText(set), { headers: { 'Content-Type': 'application/json' } });
}
