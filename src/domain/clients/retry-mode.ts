import { z } from 'astro/zod';
import { prose, sentence } from '../text/schema.ts';

/** A way in which a client repeats requests by itself. */
export const retryModeSchema = z.strictObject({
  /** What codes name under `retry.retriedBy`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens'),
  /** Who repeats, as readers see it. */
  name: prose,
  /** How often a request is sent at most, the first time included; absent where that was not read. */
  attempts: z.number().int().min(1).optional(),
  /** The statuses that it repeats, whatever the code. */
  statuses: z.array(z.number().int()).default([]),
  /** The codes of S3 that it repeats, whatever the status. */
  codes: z.array(z.string()).default([]),
  note: sentence.optional(),
  /** The id of the source that was read. */
  source: z.string(),
});

export type RetryMode = z.infer<typeof retryModeSchema>;
