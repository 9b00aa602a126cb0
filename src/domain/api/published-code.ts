import { z } from 'astro/zod';
import {
  clientNoteSchema,
  errorCodeSchema,
  sightingSchema,
  withdrawalSchema,
} from '../content/error-code.ts';
import { sourceSchema } from '../content/source.ts';
import {
  publishedAmazonTodaySchema,
  publishedComparisonSchema,
  publishedListedSchema,
} from './published-lists.ts';

// Where a field is the content's own, so is its schema. What is optional there is null here, so
// that every field is always there.

const { summary, meaning, aliases, retry, exceptions, confusedWith, elsewhere, sources } =
  errorCodeSchema.shape;
const advice = retry.shape.advice.describe('What to do about trying again.');
const sighting = sightingSchema.shape;
const withdrawal = withdrawalSchema.shape;
const clientNote = clientNoteSchema.shape;
const address = z.url().describe('A permanent address of this site.');
const sourceAddresses = z.array(sourceSchema.shape.url).describe('Addresses of the sources.');

const withdrawnSchema = z
  .object({
    date: withdrawal.date,
    reason: withdrawal.reason,
    successor: withdrawal.successor.unwrap().nullable().describe('The code that takes its place.'),
  })
  .nullable()
  .describe('Set when the page is retired: it stays, and is kept up no longer.');

const seenSchema = z.object({
  address,
  system: sighting.system.describe('The system that sent it.'),
  basis: sighting.basis
    .unwrap()
    .describe('What it rests on: a recorded reply, its maker’s documents, or its source code.'),
  group: sighting.group.unwrap().nullable().describe('A heading that it shares with others.'),
  status: sighting.status.unwrap().nullable().describe('null: the record does not show it.'),
  message: sighting.message.unwrap().nullable().describe('The text of <Message>.'),
  resource: sighting.resource
    .unwrap()
    .nullable()
    .describe('The text of <Resource>, where it explains something.'),
  elements: sighting.elements.unwrap().describe('Further elements that give the reply away.'),
  body: sighting.body.unwrap().nullable().describe('A short reply that is not an XML error.'),
  situation: sighting.situation.describe('What had happened.'),
  advice: sighting.advice.describe('What to do in this situation.'),
  retry: advice,
  date: sighting.date.unwrap().nullable().describe('When it was recorded, as far as known.'),
  sources: sourceAddresses,
});

const causeSchema = z.object({
  title: z.string(),
  clients: z.array(z.string()).describe('Names of clients that it concerns; none: any client.'),
  system: sighting.system
    .nullable()
    .describe('The only system on which it exists; null: not limited to one.'),
  address,
  sources: sourceAddresses,
});

const systemIds = z.array(z.string().describe('The id of a system.'));

const elsewhereSchema = z
  .object({
    sends: z
      .array(
        z.object({
          system: z.string().describe('The id of a system.'),
          statuses: z
            .array(z.int().nullable().describe('An HTTP status code; null: it states none.'))
            .describe('Those of its list or its source.'),
        }),
      )
      .describe('Systems whose list or source has the code.'),
    neverRaised: systemIds.describe('Systems whose source defines the code and never sends it.'),
    lacks: systemIds.describe('Systems whose list or source was read whole and does not have it.'),
    means: z
      .array(
        z.object({
          systems: systemIds,
          means: elsewhere.unwrap().element.shape.means.describe('What it means there.'),
          sources: sourceAddresses,
        }),
      )
      .describe('Where it means something else.'),
  })
  .describe(
    'What is known of the code on systems other than those that are compared. A system that is not named here is one of which it is not known.',
  );

/** One code in the published data. */
export const publishedCodeSchema = z
  .object({
    code: z.string().describe('The code as servers send it.'),
    address,
    summary: summary.describe('What happened, in one sentence.'),
    meaning: meaning.unwrap().describe('What happened, in one to three sentences.'),
    aliases: aliases.unwrap().describe('Other names of the same error.'),
    family: z.string().nullable().describe('The id of the family it stands in.'),
    group: z.string().nullable().describe('The part of the family; null: it has no parts.'),
    withdrawn: withdrawnSchema,
    listed: publishedListedSchema,
    comparison: publishedComparisonSchema,
    amazonToday: publishedAmazonTodaySchema,
    rows: z
      .array(
        z.object({
          list: z.string().describe('The id of the list.'),
          section: z.string().nullable().describe('The part of the list.'),
          status: z.string().describe('The status as the list prints it.'),
        }),
      )
      .describe('The rows of all published lists that have the code.'),
    seen: z.array(seenSchema).describe('Replies that were recorded or established.'),
    provokedBy: z
      .object({ language: z.string(), text: z.string() })
      .nullable()
      .describe('The smallest thing that provokes it.'),
    retry: z.object({
      advice,
      label: z.string().describe('The advice as the page prints it.'),
      reason: retry.shape.reason.unwrap(),
      note: retry.shape.note.unwrap().nullable(),
      retriedBy: z.array(z.string()).describe('Clients that try it again by themselves.'),
      sources: sourceAddresses,
    }),
    causes: z.array(causeSchema).describe('Why it is sent; the text stands at the address.'),
    exceptions: z
      .record(z.string(), exceptions.unwrap().valueType)
      .describe('Exception classes of its own, by the name of the client.'),
    clientNotes: z.array(
      z.object({
        client: z.string().describe('The name of the client.'),
        prints: clientNote.prints.unwrap().nullable().describe('What it prints.'),
        note: clientNote.note.unwrap().nullable(),
        sources: sourceAddresses,
      }),
    ),
    confusedWith: z.array(
      z.object({
        code: z.string(),
        address,
        tell: confusedWith.unwrap().element.shape.tell.describe('How to tell them apart.'),
        sources: sourceAddresses,
      }),
    ),
    elsewhere: elsewhereSchema,
    sources: z
      .array(
        z.object({
          id: sourceSchema.shape.id,
          title: sourceSchema.shape.title,
          url: sourceSchema.shape.url,
          date: sourceSchema.shape.date.unwrap().nullable().describe('As far as known.'),
          shows: sources.unwrap().element.shape.shows.describe('What it shows.'),
        }),
      )
      .describe('Everything cited on the page, in its order.'),
  })
  .meta({ id: 'Code', description: 'One error code; also a file of its own under codes/.' });

export type PublishedCode = z.infer<typeof publishedCodeSchema>;
