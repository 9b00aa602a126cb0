import { z } from 'astro/zod';

/** Text as somebody else published it: kept byte for byte, so outer blanks are a mistake. */
export const verbatim = z
  .string()
  .min(1)
  .refine(
    (text) => text === text.trim(),
    'must not begin or end with a blank: cell padding is not wording',
  );

/** Our own words. Back-ticks mark code, nothing else is markup. */
export const prose = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'must not begin or end with a blank');

/** Our own words, as one or more whole sentences; the last may end with a quoted one. */
export const sentence = prose.refine((text) => /[.?!]`?$/.test(text), 'must end like a sentence');

const longestSummary = 160;

/** Summaries stand in tables and in answers of the search, on one or two lines. */
export const summaryText = sentence.max(
  longestSummary,
  `must have at most ${longestSummary} characters`,
);

/** A year, a month or a day, as far as known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a quoted year, month or day, as in "2020-10-22"');

/** Ids of entries in `content/sources`. */
export const citations = z.array(z.string()).min(1);

/** What a file cites as a whole, in order of weight, with what each source shows. */
export const shownSources = z
  .array(z.strictObject({ id: z.string(), shows: sentence }))
  .default([]);
