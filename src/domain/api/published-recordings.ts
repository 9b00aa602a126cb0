import { z } from 'astro/zod';
import {
  clientRecordSchema,
  recordedReplySchema,
  recordingSchema,
  situationRecordSchema,
} from '../systems/recording.ts';
import { publishedSetSchema } from './published-set.ts';

// Where a field is the content's own, so is its schema.

const recording = recordingSchema.shape;
const situation = situationRecordSchema.shape;
const reply = recordedReplySchema.shape;
const result = clientRecordSchema.shape;

/** What one server was recorded to answer. */
export const publishedRecordingSchema = z
  .object({
    system: z.string().describe('The system whose software it is, as in systems.json.'),
    address: z.url().describe('Where it stands on its page; permanent.'),
    server: recording.server.describe('What it calls itself, with its version.'),
    recorded: recording.recorded.describe('The day.'),
    clients: recording.clients.describe('The clients by id, each with its version.'),
    leftOut: z
      .array(z.object({ what: z.string(), why: z.string() }))
      .describe('What it was not asked for.'),
    situations: z.array(
      z.object({
        id: situation.id.describe('The same for every server.'),
        what: situation.what.describe('What was done.'),
        replies: z
          .array(
            z.object({
              request: reply.request.describe('Method and path.'),
              status: reply.status.describe('Number and phrase.'),
              headers: reply.headers.describe('As “name: value”, in their order.'),
              body: reply.body,
            }),
          )
          .describe('Every reply once, however many clients got it.'),
        results: z.array(
          z.object({
            client: result.client,
            exit: result.exit.unwrap().nullable().describe('null: it is no program.'),
            prints: result.prints.describe('Standard output, then standard error.'),
            got: result.got.describe('The replies to its requests, by their place in `replies`.'),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Recording', description: 'What a server answered to real clients on a day.' });

const { version, licence } = publishedSetSchema.shape;

/** `/api/v1/recordings.json`: all recordings. */
export const publishedRecordingsSchema = z
  .object({
    version,
    licence,
    edition: z.iso.date().describe('The day of the newest change of the content.'),
    recordings: z.array(publishedRecordingSchema),
  })
  .meta({
    title: 'S3 Errors, recordings, version 1',
    description:
      'What servers on a machine of ours answered, each error provoked with every client. A word in braces, as in {request-id}, stands for what another run would have otherwise. Readers must ignore fields that they do not know.',
  });

export type PublishedRecordings = z.infer<typeof publishedRecordingsSchema>;

/**
 * The JSON Schema of the recordings; `#/$defs/Recording` describes one.
 * @param address where it is published
 */
export function publishedRecordingsJsonSchema(address: string): object {
  // As input: an output schema would forbid fields that a later version adds.
  const { $schema, ...rest } = z.toJSONSchema(publishedRecordingsSchema, {
    target: 'draft-2020-12',
    io: 'input',
  });
  return { $schema, $id: address, ...rest };
}
