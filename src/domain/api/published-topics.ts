import { z } from 'astro/zod';
import { topicSchema } from '../topics/topic.ts';

const { title, summary, meaning, prints, questions, retry, related } = topicSchema.shape;
const printed = prints.unwrap().element.shape;
const address = z.url().describe('A permanent address of this site.');
const sourceAddresses = z.array(z.url()).describe('Addresses of the sources.');

/** `/api/v1/topics.json`: errors that are no code. */
export const publishedTopicsSchema = z
  .object({
    version: z.string().describe('The second number grows when fields are added.'),
    licence: z.object({ name: z.string(), url: z.url(), covers: z.string() }),
    topics: z.array(
      z.object({
        id: z.string().describe('Permanent, as in its address.'),
        address,
        title: title.describe('What it is called.'),
        summary: summary.describe('What happened, in one sentence.'),
        meaning: meaning.describe('What happened, in one to three sentences.'),
        prints: z
          .array(
            z.object({
              client: z.string().nullable().describe('Who prints it; null: many or unknown.'),
              text: printed.text.describe('As printed; {name} stands for what varies.'),
              note: printed.note.unwrap().nullable(),
              sources: sourceAddresses,
            }),
          )
          .describe('What clients, browsers and proxies print.'),
        questions: z.array(
          z.object({
            language: z.string().describe('A language tag.'),
            text: questions.unwrap().element.shape.text.describe('How people ask for it.'),
          }),
        ),
        causes: z.array(z.object({ title: z.string(), address, sources: sourceAddresses })),
        retry: z.object({ advice: retry.shape.advice, reason: retry.shape.reason }),
        related: related.unwrap().describe('Codes that are met with it or instead of it.'),
        sources: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            url: z.url(),
            date: z.string().nullable(),
            shows: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({
    title: 'S3 Errors, topics, version 1',
    description: 'Errors that are no code: a client, a browser or a proxy makes them.',
  });

export type PublishedTopics = z.infer<typeof publishedTopicsSchema>;
