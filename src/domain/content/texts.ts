import { z } from 'astro/zod';
import { pattern } from '../text/pattern.ts';
import { prose } from '../text/schema.ts';

/** How an error of another service or product is known, so that its code is not taken for one of S3. */
const otherService = z.strictObject({
  /** Where it gives itself away. A group is what it names: the service, the class. */
  pattern,
  /** What the group may be and the error is one of S3 all the same, in any letter case. */
  unless: pattern.optional(),
  /** How far the error reaches around the sign: its line, or its reply. */
  reach: z.enum(['line', 'reply']),
  /** Set where it can stand beside an error of S3, so that it tells only where S3 is not named. */
  weak: z.literal(true).optional(),
  /** Whose error it is. */
  whose: prose,
});

/** `content/texts.yaml`: what tells texts apart that no client's and no system's file can say. */
export const textsSchema = z.strictObject({
  /** What only a text about S3 mentions, in any letter case. */
  speaksOfS3: z.array(pattern),
  /** What a text about any service of Amazon mentions, in any letter case. */
  speaksOfAmazon: z.array(pattern),
  /** Programs and services whose errors are their own where a text does not name S3, in any letter case. */
  speaksOfOthers: z.array(pattern),
  /** Names that say nothing about the error when they stand beside its name or in a question. */
  saysNothing: z.array(z.string().regex(/^[a-z0-9]+$/, 'must be one word in lower case')),
  /** Codes that programs outside S3 have as well: they do not tell which system sent one. */
  codesOfAnybody: z.array(z.string()),
  otherServices: z.array(otherService),
});

export type Texts = z.infer<typeof textsSchema>;
