import { z } from 'astro/zod';
import type { AmazonToday } from '../lists/amazon-today.ts';
import type { Listing } from '../lists/list.ts';
import type { SideId } from '../lists/pair.ts';
import { statusSchema } from '../lists/status-schema.ts';
import {
  citations,
  partialDate,
  prose,
  sentence,
  shownSources,
  summaryText,
  verbatim,
} from '../text/schema.ts';
import type { Cause } from './cause.ts';
import { retryAdviceIds } from './retry.ts';

/** A reply that somebody recorded. `{name}` in a text stands for what varies. */
export const sightingSchema = z.strictObject({
  /** The system that sent it: the name of a folder of `content/systems`. */
  system: z.string(),
  /** A heading that it shares with others of its kind, on pages with many replies. */
  group: prose.optional(),
  /**
   * What it rests on: a reply that somebody recorded, what the system's maker documents, or what
   * its source code can send.
   */
  basis: z.enum(['recorded', 'documented', 'source']).default('recorded'),
  /** The status line as seen; absent when the record does not show it. */
  status: statusSchema.optional(),
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
  date: partialDate.optional(),
  sources: citations,
});

export const clientNoteSchema = z
  .strictObject({
    /** The name of a file of `content/clients`, or `other`. */
    client: z.string(),
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
  summary: summaryText,
  /** What happened, in one to three sentences. */
  meaning: sentence.optional(),
  /** The codes that it is met with: the name of a file of `content/families`. */
  family: z.string().optional(),
  /** The part of the family that it stands in, where the family has parts. */
  group: z.string().optional(),
  /** Set when other services and programs use this very name too, so that it alone tells little. */
  commonName: z.literal(true).optional(),
  /** Set when the page is retired: it is never removed. */
  withdrawn: withdrawalSchema.optional(),
  seen: z.array(sightingSchema).default([]),
  retry: z.strictObject({
    advice: z.enum(retryAdviceIds),
    reason: sentence.optional(),
    /** The retry modes of clients that cover this code; the others, read as well, do not. */
    retriedBy: z.array(z.string()).default([]),
    /** What the bare list does not tell, such as a condition. */
    note: sentence.optional(),
    sources: citations.optional(),
  }),
  /** Other names of the same error: former names, spellings seen on the wire. */
  aliases: z
    .array(
      z.string().regex(/^[A-Za-z0-9][A-Za-z0-9. ]*$/, 'must be a name, as in "KeyTooLongError"'),
    )
    .default([]),
  /** Words that people search for and the page does not otherwise contain. */
  keywords: z.array(prose).default([]),
  /** What it says in other languages, as consoles and people write it. */
  translations: z
    .array(
      z.strictObject({
        language: z.string().regex(/^[a-z]{2}$/, 'must be a language, as in "de"'),
        text: prose,
      }),
    )
    .min(1)
    .optional(),
  /** Exception classes, by client, where the client has one of its own for this code. */
  exceptions: z.record(z.string(), z.string().min(1)).default({}),
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
  /** What it means on other systems, where that differs; which of them have it is data. */
  elsewhere: z
    .array(
      z.strictObject({ systems: z.array(z.string()).min(1), means: sentence, sources: citations }),
    )
    .default([]),
  /** The smallest thing that provokes it: a statement, a line of a configuration, a request. */
  provokedBy: z
    .strictObject({ language: z.enum(['sql', 'xml', 'json', 'http', 'bash']), text: verbatim })
    .optional(),
  /** Everything cited on the page, in order of weight, with what it shows. */
  sources: shownSources,
});

export type Sighting = z.infer<typeof sightingSchema>;
export type ErrorCodeFacts = z.infer<typeof errorCodeSchema>;

/** What a code's file says, under the code's name. */
export interface WrittenCode extends ErrorCodeFacts {
  /** The code as servers send it, for example `NoSuchKey`; the content file's name. */
  code: string;
  /** The causes its body explains, in order. */
  causes: readonly Cause[];
}

/** One row of a quoted list. */
export interface Listed {
  wording: string;
  status: string;
  soapFaultCodePrefix?: string;
}

/** One error code: what is written of it, and what the lists say of it. */
export interface ErrorCode extends WrittenCode {
  /** The rows of all lists that have it, under any of its names. */
  listings: readonly Listing[];
  /** Its rows in the two lists that are compared. A list that does not have it has no entry. */
  listed: Partial<Record<SideId, Listed>>;
  /** `null`: not on Amazon's current page. */
  amazonToday: AmazonToday | null;
}
