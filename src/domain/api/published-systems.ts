import { z } from 'astro/zod';
import { sourceSchema } from '../content/source.ts';
import { requestIdTimeSchema, sendsSchema, signSchema, systemSchema } from '../systems/system.ts';
import { publishedSetSchema } from './published-set.ts';

// Where a field is the content's own, so is its schema. What is optional there is null here, so
// that every field is always there.

const system = systemSchema.shape;
const sign = signSchema.shape;
const time = requestIdTimeSchema.shape;
const read = sendsSchema.shape.read.shape;
const address = z.url().describe('A permanent address of this site.');
const sourceAddresses = z.array(sourceSchema.shape.url).describe('Addresses of the sources.');
const expression = z.string().describe('A regular expression, in the syntax of JavaScript.');

const tableSchema = z
  .object({
    title: sourceSchema.shape.title,
    url: sourceSchema.shape.url,
    version: read.version.unwrap().nullable(),
    date: read.date.unwrap().nullable().describe('As far as known.'),
    whole: read.whole.describe('Whether all of it was read: only then is a missing code a no.'),
    kind: read.kind.describe('Its own source code, or the list that its maker documents.'),
    codes: z
      .record(
        z.string(),
        z.array(z.int().nullable()).describe('null: no status is stated. None: never raised.'),
      )
      .describe('The statuses by code, under the names that the system has.'),
  })
  .nullable()
  .describe('The codes of its list or its source. null: none was read.');

/** One system in the published data. */
export const publishedSystemSchema = z
  .object({
    id: z.string().describe('Its name in addresses and in the data.'),
    address,
    name: system.name,
    shortName: system.shortName.describe('For tables and tags.'),
    monogram: system.monogram.describe('Two letters that stand for it.'),
    kind: system.kind,
    runs: system.runs.unwrap().nullable().describe('The system whose software it runs.'),
    summary: system.summary,
    about: system.about,
    hosts: z.array(expression).describe('Host names of its endpoints.'),
    signs: z
      .array(
        z.object({
          where: sign.where.describe('The part of a reply; a header is read as “name: value”.'),
          pattern: expression,
          certainty: sign.certainty.describe('certain: no other system is known to send it.'),
          sign: sign.sign.describe('The sign in words.'),
          example: sign.example.unwrap().nullable(),
          sources: sourceAddresses,
        }),
      )
      .describe('By what its replies are known.'),
    requestIdTime: z
      .object({
        pattern: expression.describe('A regular expression; its one group is the time.'),
        digits: time.digits,
        unit: time.unit,
        certainty: time.certainty,
        says: time.says,
        sources: sourceAddresses,
      })
      .nullable()
      .describe('How its request ids carry the time. null: not known to.'),
    checksums: z
      .array(z.object({ says: z.string(), sources: sourceAddresses }))
      .describe('How it met the checksums that SDKs add since January 2025.'),
    causes: z
      .array(z.object({ title: z.string(), address, sources: sourceAddresses }))
      .describe('What its users meet most; the text stands at the address.'),
    table: tableSchema,
  })
  .meta({ id: 'System', description: 'Who answers with S3 errors.' });

export type PublishedSystem = z.infer<typeof publishedSystemSchema>;

const { version, licence } = publishedSetSchema.shape;

/** `/api/v1/systems.json`: all systems. */
export const publishedSystemsSchema = z
  .object({
    version,
    licence,
    edition: z.iso.date().describe('The day of the newest change of the content.'),
    systems: z
      .array(publishedSystemSchema)
      .describe('The compared pair first, then services, servers and emulators, each by name.'),
  })
  .meta({
    title: 'S3 Errors, systems, version 1',
    description:
      'null means that it is not known or not stated. It never means no. In our own sentences back-ticks mark code and nothing else is markup. Readers must ignore fields that they do not know.',
  });

export type PublishedSystems = z.infer<typeof publishedSystemsSchema>;

/**
 * The JSON Schema of the published systems; `#/$defs/System` describes one.
 * @param address where it is published
 */
export function publishedSystemsJsonSchema(address: string): object {
  // As input: an output schema would forbid fields that a later version adds.
  const { $schema, ...rest } = z.toJSONSchema(publishedSystemsSchema, {
    target: 'draft-2020-12',
    io: 'input',
  });
  return { $schema, $id: address, ...rest };
}
