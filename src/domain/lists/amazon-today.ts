import { z } from 'astro/zod';
import type { PublishedList } from './list.ts';
import { listRowSchema } from './list.ts';
import { sideIds } from './pair.ts';

/** The file of `content/lists` that holds the rows of Amazon's current "Error responses" page. */
export const currentListId = 'aws-error-responses';

/** The register ids of what is said of Amazon's current list. */
export const amazonTodaySources = {
  /** Amazon's current "Error responses" page. */
  list: 'amazon-error-responses',
  /** Amazon's page on which error responses are billed. */
  billing: 'amazon-error-code-billing',
} as const;

const row = listRowSchema.shape;

/** What Amazon's current "Error responses" page says of a code, from all rows that have it. */
export const amazonTodaySchema = z.strictObject({
  /** Set when the page lists it under another name. */
  renamedTo: z.string().optional(),
  /** That of the first row. */
  status: row.status,
  /** Per published list that has the code: are Amazon's present words the same? */
  wording: z.partialRecord(z.enum(sideIds), z.enum(['identical', 'differs'])),
  difference: row.difference,
  billed: row.billed,
  /** Every row, in the order of the page: the part it stands in, and its status. */
  rows: z.array(z.strictObject({ section: z.string(), status: row.status })),
});

export type AmazonToday = z.infer<typeof amazonTodaySchema>;

/**
 * What Amazon's current list says of a code.
 * @param names the code's own name first, then its aliases
 * @returns `null` when the list has none of the names
 */
export function amazonTodayOf(
  names: readonly string[],
  lists: readonly PublishedList[],
): AmazonToday | null {
  const list = lists.find(({ id }) => id === currentListId);
  const rows = list?.rows.filter(({ code }) => names.includes(code)) ?? [];
  // The row under the code's own name speaks first.
  const first = rows.find(({ code }) => code === names[0]) ?? rows[0];
  if (!list || !first) return null;
  return {
    ...(first.code === names[0] ? {} : { renamedTo: first.code }),
    status: first.status,
    wording: first.words ?? {},
    ...(first.difference === undefined ? {} : { difference: first.difference }),
    ...(first.billed === undefined ? {} : { billed: first.billed }),
    rows: rows.map(({ section = '', status }) => ({
      section: list.sections?.[section] ?? section,
      status,
    })),
  };
}
