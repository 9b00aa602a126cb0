import { z } from 'astro/zod';
import type { Cause } from '../content/cause.ts';
import { retryAdviceIds } from '../content/retry.ts';
import { citations, prose, sentence, shownSources, summaryText, verbatim } from '../text/schema.ts';

/** The groups in which topics stand, in order, with their headings. */
export const topicAreas = {
  'no-reply': 'No reply came',
  reply: 'A reply came and does not name its cause',
  between: 'Something stands between you and S3',
} as const;

export type TopicArea = keyof typeof topicAreas;

const areaIds = Object.keys(topicAreas) as [TopicArea, ...TopicArea[]];

/** The front matter of `content/topics/{id}.mdx`; the body holds the causes. */
export const topicSchema = z.strictObject({
  title: prose,
  summary: summaryText,
  area: z.enum(areaIds),
  meaning: sentence,
  /** What clients, browsers and proxies print, `{name}` for what varies. */
  prints: z
    .array(
      z.strictObject({
        /** The name of a file of `content/clients`, or `other`. */
        client: z.string().optional(),
        text: verbatim,
        note: sentence.optional(),
        /** Absent for what a browser of today prints to everybody. */
        sources: citations.optional(),
      }),
    )
    .default([]),
  /** How people ask for it or title it, without any code. */
  questions: z
    .array(
      z.strictObject({
        /** A language tag; absent: English. */
        language: z
          .string()
          .regex(/^[a-z]{2}$/, 'must be a language, as in "de"')
          .optional(),
        text: prose,
      }),
    )
    .default([]),
  keywords: z.array(prose).default([]),
  retry: z.strictObject({ advice: z.enum(retryAdviceIds), reason: sentence }),
  /** Codes that are met with it or instead of it. */
  related: z.array(z.string()).default([]),
  sources: shownSources,
});

/** An error that is no code: a client, a browser or a proxy makes it. */
export interface Topic extends z.infer<typeof topicSchema> {
  /** The name of its file. */
  id: string;
  causes: readonly Cause[];
}
