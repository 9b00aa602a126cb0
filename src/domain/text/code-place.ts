import { z } from 'astro/zod';
import { pattern } from './pattern.ts';
import { prose } from './schema.ts';

/** A place in a text where the code, or whatever stands in its stead, begins. */
export const codePlace = z.strictObject({
  /** What stands in front of the code. Letter case does not matter; every repetition is bounded. */
  after: pattern,
  /** Whether a status can stand there as well. */
  takes: z.enum(['name', 'name or status']),
  /** Why this is the code, in words, as the search box says it. */
  why: prose,
  /** Whether nothing but an error code can stand there. */
  strict: z.boolean(),
});

export type CodePlace = z.infer<typeof codePlace>;
