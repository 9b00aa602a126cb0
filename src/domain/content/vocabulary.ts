import { z } from 'astro/zod';

/**
 * A word or several, in lower case, with a blank for what stands between them; `*` at the end where
 * the word may go on: `clos*` is close, closed and closing. Signs of Chinese and Japanese have no
 * such ends.
 */
const words = z
  .string()
  .regex(/^[^\s*](?:[^*]*[^\s*])?\*?$/, 'must be words with single blanks, and may end in *')
  .refine((text) => text === text.toLowerCase(), 'must be in lower case');

/**
 * `content/vocabulary/{page}.yaml`: by which words a topic or a code is spoken of, in any language,
 * by people and by programs that nobody wrote a file about. The name of the file is that of the page.
 */
export const vocabularySchema = z.strictObject({
  /** What programs print for this and for nothing else: each is enough, in a text about S3, or where a text opens with it. */
  alone: z.array(words).default([]),
  /** Groups of words: one of each must stand close to the others, in a text about S3. */
  together: z.array(z.array(z.array(words).min(1)).min(2)).default([]),
});

/** The words of a page. */
export interface Vocabulary extends z.infer<typeof vocabularySchema> {
  /** The id of a topic, or a code. */
  page: string;
}
