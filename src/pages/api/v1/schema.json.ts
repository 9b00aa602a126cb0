import { publishedJsonSchema } from '../../../domain/api/published-set.ts';
import { urls } from '../../../views/addresses/urls.ts';
import { jsonText } from '../../../views/api/json-text.ts';

/** The JSON Schema of the data. */
export function GET(): Response {
  const address = new URL(urls.dataSchema(), import.meta.env.SITE).href;
  return new Response(jsonText(publishedJsonSchema(address)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
