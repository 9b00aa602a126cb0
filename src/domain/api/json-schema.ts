import { z } from 'astro/zod';

/**
 * The JSON Schema of published data.
 * @param address where the schema is published
 */
export function jsonSchemaOf(schema: z.ZodType, address: string): object {
  // As input: an output schema would forbid fields that a later version adds.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: address, ...rest };
}
