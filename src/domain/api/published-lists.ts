import { z } from 'astro/zod';
import { amazonTodaySchema } from '../lists/amazon-today.ts';
import { listRowSchema } from '../lists/list.ts';
import { bySide, sideIds } from '../lists/pair.ts';
import type { StatusVerdict } from '../lists/status.ts';
import type { WordingVerdict } from '../lists/wording-verdict.ts';

const row = listRowSchema.shape;
const today = amazonTodaySchema.shape;

/** The rows of the published lists, by system. */
export const publishedListedSchema = z
  .object(
    bySide(({ listName }) =>
      z
        .object({
          wording: row.wording.unwrap().describe('The list’s text for the code, byte for byte.'),
          status: row.status.describe('The status as the list prints it, for example "N/A".'),
          statusNumber: z
            .int()
            .nullable()
            .describe('The HTTP status code; null: the list states none.'),
          soapFaultCodePrefix: row.soapFaultCodePrefix
            .unwrap()
            .nullable()
            .describe('The SOAP fault code prefix; null: the list states none.'),
        })
        .nullable()
        .describe(
          `The row of ${listName}. null: this list does not have the code, which does not mean that the system never sends it.`,
        ),
    ),
  )
  .describe('What each published list says, by system.');

/** Records keyed by verdict, so that a new verdict cannot be forgotten here. */
const wordingVerdicts: Record<WordingVerdict, WordingVerdict> = {
  identical: 'identical',
  cosmetic: 'cosmetic',
  different: 'different',
};
const statusVerdicts: Record<StatusVerdict, StatusVerdict> = {
  identical: 'identical',
  condition: 'condition',
  phrase: 'phrase',
  different: 'different',
  'not-stated': 'not-stated',
};

/** How the rows relate. */
export const publishedComparisonSchema = z
  .object({
    presence: z
      .enum(['both', 'neither', ...sideIds.map((id) => `only-${id}` as const)])
      .describe('Which of the lists have the code.'),
    wording: z
      .enum(wordingVerdicts)
      .nullable()
      .describe(
        'cosmetic: they differ in letter case, punctuation or spacing only. null unless both lists have the code.',
      ),
    status: z
      .enum(statusVerdicts)
      .nullable()
      .describe(
        'condition: same number, but one states a condition. phrase: same number, another phrase. not-stated: a list names no number. null unless both lists have the code.',
      ),
  })
  .describe('How the lists’ rows for the code relate.');

/** Amazon's current page. */
export const publishedAmazonTodaySchema = z
  .object({
    renamedTo: today.renamedTo
      .unwrap()
      .nullable()
      .describe('The name under which the page lists the code; null: under the same name.'),
    status: today.status.describe('The status as the page prints it.'),
    wording: z
      .object(bySide(() => z.enum(['identical', 'differs']).nullable()))
      .describe(
        'Per published list: are Amazon’s present words the same? null: that list does not have the code.',
      ),
    difference: today.difference.unwrap().nullable().describe('How they differ, in our words.'),
    billed: today.billed
      .unwrap()
      .nullable()
      .describe(
        'Whether the bucket owner pays for a request that ends this way. null: not stated.',
      ),
    rows: today.rows.describe('Every row of the page that has the code, with its section.'),
  })
  .nullable()
  .describe('What Amazon’s current “Error responses” page says. null: the page has no such code.');
