import { z } from 'astro/zod';
import { prose, sentence, shownSources, summaryText } from '../text/schema.ts';

/** The parts of the home page in which families stand, in order, with their headings. */
export const familyAreas = {
  objects: 'Reading and writing objects',
  access: 'Keys, signatures and permissions',
  buckets: 'Buckets and their settings',
  features: 'Features of Amazon S3',
  servers: 'Other servers',
} as const;

export type FamilyArea = keyof typeof familyAreas;

const areaIds = Object.keys(familyAreas) as [FamilyArea, ...FamilyArea[]];

/** The front matter of `content/families/{id}.mdx`; the body is the page's prose. */
export const familySchema = z.strictObject({
  title: prose,
  summary: summaryText,
  /** What its codes have in common, in two sentences: shown on the page of each. */
  shared: sentence,
  /** What one was doing, in a few words. */
  doing: prose,
  area: z.enum(areaIds),
  /** Set where clients make its names from a status, and no server sends them as a code. */
  ofStatuses: z.literal(true).optional(),
  /** Its parts, in an order that helps; a code names its own under `group`. */
  groups: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens'),
        title: prose,
        about: sentence.optional(),
      }),
    )
    .default([]),
  /** Where its codes are easily confused: what one sees, and which code it is. */
  whichOne: z.array(z.strictObject({ sign: prose, code: z.string() })).default([]),
  sources: shownSources,
});

/** Codes that belong together and are met together. */
export interface Family extends z.infer<typeof familySchema> {
  /** The name of its file. */
  id: string;
}
