import { publishedSystemsJsonSchema } from '../../../domain/api/published-systems.ts';
import { urls } from '../../../views/addresses/urls.ts';
import { jsonText } from '../../../views/api/json-text.ts';

/** The JSON Schema of the systems as data. */
export function GET(): Response {
  const address = new URL(urls.systemsSchema(), import.meta.env.SITE).href;
  return new Response(jsonText(publishedSystemsJsonSchema(address)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
