import { z } from 'astro/zod';
import { partialDate, sentence, verbatim } from '../text/schema.ts';
import { sideIds } from './pair.ts';
import { statusSchema } from './status-schema.ts';

/** One row of a published list. A code may stand in several rows, with different statuses. */
export const listRowSchema = z.strictObject({
  /** The code as the list prints it; a page may have it as an alias. */
  code: verbatim,
  /** The part of the list that it stands in, where the list has parts. */
  section: z.string().optional(),
  status: statusSchema,
  /** The list's text for the code, byte for byte; only in lists that are quoted. */
  wording: verbatim.optional(),
  /** The SOAP fault code prefix, where the list gives one. */
  soapFaultCodePrefix: verbatim.optional(),
  /** Whether the bucket owner pays for a request that ends this way. Absent: not stated. */
  billed: z.boolean().optional(),
  /** Of a list that is not quoted: are its words the same as those of a quoted list? */
  words: z.partialRecord(z.enum(sideIds), z.enum(['identical', 'differs'])).optional(),
  /** How the words or the status differ, in our words. Required as soon as `words` differ. */
  difference: sentence.optional(),
});

/** A published list, a file of `content/lists`: rows as their publisher printed them. */
export const listSchema = z.strictObject({
  /** The system whose errors it lists. */
  system: z.string(),
  /** Its entry in `content/sources`. */
  source: z.string(),
  /** When it was read or printed: a year, a month or a day. */
  date: partialDate.optional(),
  /** Whether its wording is shown, to the letter; else its sentences are described, never quoted. */
  quoted: z.boolean(),
  /** What a reader of a quoted row must know of the list, in a few words. */
  remark: z.string().min(1).optional(),
  /** Its parts, in its order: title by id. */
  sections: z.record(z.string(), z.string().min(1)).optional(),
  rows: z.array(listRowSchema).min(1),
});

export type ListRow = z.infer<typeof listRowSchema>;

/** A list under its id, the name of its file. */
export interface PublishedList extends z.infer<typeof listSchema> {
  id: string;
}

/** Where a code stands: a row, and the list it stands in. */
export interface Listing {
  list: PublishedList;
  row: ListRow;
}

/** The rows of all lists that have one of these names, in the order of lists and rows. */
export function listingsOf(names: readonly string[], lists: readonly PublishedList[]): Listing[] {
  return lists.flatMap((list) =>
    list.rows.filter(({ code }) => names.includes(code)).map((row) => ({ list, row })),
  );
}
