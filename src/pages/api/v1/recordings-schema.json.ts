import { publishedRecordingsJsonSchema } from '../../../domain/api/published-recordings.ts';
import { urls } from '../../../views/addresses/urls.ts';
import { jsonText } from '../../../views/api/json-text.ts';

/** The JSON Schema of the recordings as data. */
export function GET(): Response {
  const address = new URL(urls.recordingsSchema(), import.meta.env.SITE).href;
  return new Response(jsonText(publishedRecordingsJsonSchema(address)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
