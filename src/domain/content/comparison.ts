import { z } from 'astro/zod';
import { sideIds } from '../lists/pair.ts';
import { prose, sentence } from '../text/schema.ts';
import { targetSchema } from './target.ts';

/** `content/comparison.yaml`: what is told of the two compared lists besides their rows. */
export const comparisonSchema = z.strictObject({
  /** How they came to differ, as far as dated copies show it. */
  history: z.array(z.strictObject({ when: prose, side: z.enum(sideIds), what: sentence })),
  /** What to check before a tool moves from the left side to the right one. */
  moving: z.array(
    z.strictObject({
      title: prose,
      what: sentence,
      /** Where what it rests on stands, and what that is, as the text of the link. */
      to: targetSchema,
      leads: prose,
    }),
  ),
});

export type Comparison = z.infer<typeof comparisonSchema>;
