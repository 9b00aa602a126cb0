import { jsonSchemaOf } from '../../../domain/api/json-schema.ts';
import { publishedTopicsSchema } from '../../../domain/api/published-topics.ts';
import { urls } from '../../../views/addresses/urls.ts';
import { jsonText } from '../../../views/api/json-text.ts';

/** The JSON Schema of the topics. */
export function GET(): Response {
  const address = new URL(urls.topicsSchema(), import.meta.env.SITE).href;
  return new Response(jsonText(jsonSchemaOf(publishedTopicsSchema, address)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
