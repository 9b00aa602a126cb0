import { loadCatalogue } from '../../../loading/index.ts';
import { jsonText } from '../../../views/api/json-text.ts';
import { publishedSystems } from '../../../views/api/published-systems.ts';

/** All systems as data. */
export async function GET(): Promise<Response> {
  const systems = publishedSystems(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(jsonText(systems), { headers: { 'Content-Type': 'application/json' } });
}
