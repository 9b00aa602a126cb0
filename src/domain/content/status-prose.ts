import { z } from 'astro/zod';
import { pattern } from '../text/pattern.ts';
import { sentence, shownSources } from '../text/schema.ts';
import { questionSchema } from './question.ts';

/** The front matter of `content/statuses/{nnn}.mdx`; the body holds first checks. */
export const statusProseSchema = z.strictObject({
  phrase: z.string().min(1),
  summary: z.string().min(1),
  /** What to do when the status is all there is. */
  withoutBody: z.string().min(1),
  /** The same in short, what to do first: for the search box, which shows it with the status. */
  first: sentence.optional(),
  /** The same where the request was a write, when that is something else: its answer has a body. */
  firstOfWrites: sentence.optional(),
  /** What clients print in its place, as regular expressions: words that no other status has. */
  saidAs: z.array(pattern).optional(),
  /** How to find out which error it stands for when it is all there is. */
  which: questionSchema.optional(),
  sources: shownSources,
});

export type StatusProse = z.infer<typeof statusProseSchema>;
