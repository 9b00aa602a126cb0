import { jsonSchemaOf } from '../../../domain/api/json-schema.ts';
import { publishedSetSchema } from '../../../domain/api/published-set.ts';
import { urls } from '../../../views/addresses/urls.ts';
import { jsonText } from '../../../views/api/json-text.ts';

/** The JSON Schema of the set; `#/$defs/Code` describes a code's own file. */
export function GET(): Response {
  const address = new URL(urls.dataSchema(), import.meta.env.SITE).href;
  return new Response(jsonText(jsonSchemaOf(publishedSetSchema, address)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
}
