import { z } from 'astro/zod';

/** One element of an `<Error>` body, a file of `content/elements`; the file name is its name. */
export const errorElementSchema = z.strictObject({
  /** What it holds, in our words. */
  holds: z.string().min(1),
  /** Present when Amazon's Error data type documents it. */
  documented: z
    .strictObject({
      type: z.string(),
      lengthConstraint: z.string().optional(),
      required: z.enum(['Yes', 'No']).optional(),
      order: z.number().int(),
    })
    .optional(),
  /** Set when the value must be removed before a reply is shown to others. */
  secret: z.string().min(1).optional(),
  /** Codes that carry it though no recorded reply on their pages lists it. */
  alsoIn: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
});

export type ErrorElementFacts = z.infer<typeof errorElementSchema>;

export interface ErrorElement extends ErrorElementFacts {
  name: string;
}
