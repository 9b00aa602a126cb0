import { z } from 'astro/zod';
import { bySide } from '../lists/pair.ts';
import { publishedCodeSchema } from './published-code.ts';

/** Grows in its second number when fields are added. Nothing is taken away within version 1. */
export const dataVersion = '1.1';

/** The licence of our own words. */
export const dataLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  covers:
    'The licence covers our own words and the compilation; the wordings of the published lists belong to their publishers.',
};

/** `/api/v1/codes.json`: the whole set. */
export const publishedSetSchema = z
  .object({
    version: z
      .string()
      .regex(/^1\.\d+$/)
      .describe('The second number grows when fields are added; none is ever taken away.'),
    licence: z.object({ name: z.string(), url: z.url(), covers: z.string() }),
    generatedFrom: z.object({
      edition: z.iso.date().describe('The day of the newest change of the content.'),
      lists: z
        .object(
          bySide(({ name }) =>
            z
              .object({
                title: z.string(),
                url: z.url(),
                date: z.string().nullable().describe('When it was published, as far as known.'),
              })
              .describe(`The published list of ${name}.`),
          ),
        )
        .describe('The published lists that are compared, by system.'),
    }),
    codes: z.array(publishedCodeSchema).describe('All codes, in alphabetical order.'),
  })
  .meta({
    title: 'S3 Errors, version 1',
    description: [
      'null means that the source in question does not state it. It never means no.',
      'In our own sentences back-ticks mark code and nothing else is markup.',
      'In texts as printed by servers and clients {name} stands for what varies.',
      'Readers must ignore fields that they do not know.',
    ].join(' '),
  });

export type PublishedSet = z.infer<typeof publishedSetSchema>;
