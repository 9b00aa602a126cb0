import { z } from 'astro/zod';
import { prose, verbatim } from '../text/schema.ts';
import { targetSchema } from './target.ts';

/** `content/home.yaml`: what the home page shows of codes besides what their own files say. */
export const homeSchema = z.strictObject({
  /** The codes that people meet most often, the most frequent first. */
  met: z.array(z.string()),
  /** The code of which a recorded reply shows what an answer of the box looks like. */
  sample: z.string(),
  /** Texts to try the box with, and where they lead without it. */
  examples: z.array(z.strictObject({ name: prose, to: targetSchema, text: verbatim })),
});

export type Home = z.infer<typeof homeSchema>;
