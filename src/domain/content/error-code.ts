import { z } from 'astro/zod';
import { clientIds } from '../clients/clients.ts';
import { parseStatus } from '../lists/status.ts';
import { systemIds } from '../systems/systems.ts';
import type { Cause } from './causes.ts';
import { automaticRetryIds, retryAdviceIds } from './retry.ts';

/** Text as somebody else published it: kept byte for byte, so outer blanks are a mistake. */
const verbatim = z
  .string()
  .min(1)
  .refine(
    (text) => text === text.trim(),
    'must not begin or end with a blank: cell padding is not wording',
  );

/** Our own words. Back-ticks mark code, nothing else is markup. */
const prose = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'must not begin or end with a blank');

const sentence = prose.refine((text) => /[.?!]$/.test(text), 'must end like a sentence');

/** Summaries stand in tables and in answers of the search, on one or two lines. */
const longestSummary = 160;

/** A status as printed by its source, for example "404 Not Found" or "N/A". */
const status = verbatim.refine(
  (text) => parseStatus(text) !== undefined,
  'cannot be read as a status: write a number and its phrase, as in "404 Not Found", or "N/A"',
);

/** Ids of entries in `content/sources`. */
const citations = z.array(z.string()).min(1);

/** One row of a published list. */
export const listedSchema = z.strictObject({
  wording: verbatim,
  status,
  /** The SOAP fault code prefix, where the list gives one. */
  soapFaultCodePrefix: verbatim.optional(),
});

/** What Amazon's current "Error responses" page says; its sentences are described, never quoted. */
export const amazonTodaySchema = z.strictObject({
  /** Set when the page lists it under another name. */
  renamedTo: z.string().optional(),
  status,
  /** Per published list that has the code: are Amazon's present words the same? */
  wording: z.partialRecord(z.enum(systemIds), z.enum(['identical', 'differs'])),
  /** How the words or the status differ, in our words. Required as soon as one of them differs. */
  difference: sentence.optional(),
  /** Whether the bucket owner pays for a request that ends this way. Absent: not stated. */
  billed: z.boolean().optional(),
});

/** A reply that somebody recorded. `{name}` in a text stands for what varies. */
export const sightingSchema = z.strictObject({
  system: z.enum(systemIds),
  /** The status line as seen; absent when the record does not show it. */
  status: status.optional(),
  message: verbatim.optional(),
  /** The text of `<Resource>` where it explains something. */
  resource: verbatim.optional(),
  /** Names of further elements in the body that give it away. */
  elements: z
    .array(z.string().regex(/^[A-Za-z][\w.-]*$/, 'must be the name of an element, without < and >'))
    .default([]),
  /** A short reply that is not an XML error, as printed. */
  body: verbatim.optional(),
  situation: sentence,
  /** What to do in this situation. */
  advice: sentence,
  retry: z.enum(retryAdviceIds),
  /** When it was recorded, as far as known. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a quoted year, month or day, as in "2020-10-22"')
    .optional(),
  sources: citations,
});

export const clientNoteSchema = z
  .strictObject({
    client: z.enum(clientIds),
    /** What it prints, short, `{name}` for what varies. */
    prints: verbatim.optional(),
    note: sentence.optional(),
    sources: citations.optional(),
  })
  .refine((entry) => entry.prints || entry.note, 'needs `prints`, `note` or both');

/**
 * A page that is no longer kept up. It stays at its address, because links to it stand in tickets
 * and programs, and says why and where to go on.
 */
export const withdrawalSchema = z.strictObject({
  date: z.iso.date('must be a quoted day, as in "2026-11-20"'),
  reason: sentence,
  /** The code whose page takes its place. */
  successor: z.string().optional(),
});

/** The front matter of `content/codes/{Code}.mdx`; the body holds the causes. */
export const errorCodeSchema = z.strictObject({
  /** What happened, in one sentence, without repeating the code's name. */
  summary: sentence.max(longestSummary, `must have at most ${longestSummary} characters`),
  /** What happened, in one to three sentences. */
  meaning: sentence,
  /** Set when the page is retired: it is never removed. */
  withdrawn: withdrawalSchema.optional(),
  /** What each published list says. A system that does not list the code has no entry. */
  listed: z.partialRecord(z.enum(systemIds), listedSchema),
  /** `null`: not on Amazon's current page. */
  amazonToday: amazonTodaySchema.nullable(),
  seen: z.array(sightingSchema).default([]),
  retry: z.strictObject({
    advice: z.enum(retryAdviceIds),
    reason: sentence,
    /** The automatic retries that cover this code; the others, read as well, do not. */
    retriedBy: z.array(z.enum(automaticRetryIds)).default([]),
    /** What the bare list does not tell, such as a condition. */
    note: sentence.optional(),
    sources: citations.optional(),
  }),
  /** Other names of the same error: former names, spellings seen on the wire. */
  aliases: z
    .array(z.string().regex(/^[A-Za-z][A-Za-z0-9.]*$/, 'must be one name, as in "KeyTooLongError"'))
    .default([]),
  /** Words that people search for and the page does not otherwise contain. */
  keywords: z.array(prose).default([]),
  /** Exception classes, by client, where the client has one of its own for this code. */
  exceptions: z.partialRecord(z.enum(clientIds), z.string().min(1)).default({}),
  clientNotes: z.array(clientNoteSchema).default([]),
  confusedWith: z
    .array(
      z.strictObject({
        code: z.string(),
        /** How to tell this page's code from the other one. */
        tell: sentence,
        /** Why the other page does not point back, where it does not. */
        oneWay: sentence.optional(),
        sources: citations.optional(),
      }),
    )
    .default([]),
  /** Everything cited on the page, in order of weight, with what it shows. */
  sources: z.array(z.strictObject({ id: z.string(), shows: sentence })).default([]),
});

export type Listed = z.infer<typeof listedSchema>;
export type AmazonToday = z.infer<typeof amazonTodaySchema>;
export type Sighting = z.infer<typeof sightingSchema>;
export type ErrorCodeFacts = z.infer<typeof errorCodeSchema>;

/** One error code: its facts under its name. */
export interface ErrorCode extends ErrorCodeFacts {
  /** The code as servers send it, for example `NoSuchKey`; the content file's name. */
  code: string;
  /** The causes its body explains, in order. */
  causes: readonly Cause[];
}
