import { z } from 'astro/zod';
import { partialDate } from '../text/schema.ts';

/**
 * Program code changes under an address that names a branch, and then says something else than
 * what was read. A commit of at least seven digits or a release does not.
 */
const movingBranch =
  /^https:\/\/github\.com\/[^/]+\/[^/]+(?:\/?$|\/(?:blob|tree|raw)\/(?![0-9a-f]{7,40}\/|[0-9a-f]{40}$|v\d))/;

/** One thing a statement can rest on: a page, a file, a thread. */
export const sourceSchema = z.strictObject({
  /** Short, stable, lower case with hyphens: what content cites. Unique over all groups. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens'),
  title: z.string().min(1),
  /** Stands once in the whole register. */
  url: z
    .url({
      protocol: /^https?$/,
      error: 'must be an address that begins with https:// or http://',
    })
    .refine((url) => !movingBranch.test(url), {
      error:
        'must name the commit or the release that was read, not a branch or a whole repository',
    }),
  /** A copy that does not change, where one is known: what the page said when it was copied. */
  archived: z.url({ protocol: /^https$/ }).optional(),
  /** When it was published or read, as far as known: a year, a month or a day. */
  date: partialDate.optional(),
  /** What a reader must know before trusting it. */
  defects: z.string().min(1).optional(),
});

/** Sources that share an owner and a licence, one file of `content/sources`. */
export const sourceGroupSchema = z.strictObject({
  title: z.string().min(1),
  /** Whose it is and what kind of evidence it gives. */
  about: z.string().min(1),
  licence: z.string().min(1),
  /** Position on the sources page, lowest first. */
  order: z.number().int(),
  sources: z.array(sourceSchema).min(1),
});

export type SourceGroup = z.infer<typeof sourceGroupSchema>;
export type Source = SourceGroup['sources'][number];
