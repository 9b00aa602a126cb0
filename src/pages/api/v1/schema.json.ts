import { publishedJsonSchema } from '../../../domain/published/published-set';
import { jsonText } from '../../../views/data/json-text';
import { urls } from '../../../views/urls';

/** The JSON Schema of the data. */
export function GET(): Response {
  const address = new URL(urls.dataSchema(), import.meta.env.SITE).href;
  return new Response(jsonText(publishedJsonSchema(address)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
