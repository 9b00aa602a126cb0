import { loadCatalogue } from '../../../loading/index.ts';
import { jsonText } from '../../../views/api/json-text.ts';
import { publishedRecordings } from '../../../views/api/published-recordings.ts';

/** What servers were recorded to answer, as data. */
export async function GET(): Promise<Response> {
  const recordings = publishedRecordings(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(jsonText(recordings), { headers: { 'Content-Type': 'application/json' } });
}
