import { z } from 'astro/zod';

/** What a line of content leads to: a page, and a part of it. */
export const targetSchema = z.union([
  z.strictObject({ code: z.string(), fragment: z.string().optional() }),
  z.strictObject({ system: z.string(), fragment: z.string().optional() }),
  z.strictObject({ status: z.number().int() }),
  z.strictObject({ difference: z.enum(['wording', 'status', 'shared', 'only-aws', 'only-ias3']) }),
]);

export type Target = z.infer<typeof targetSchema>;
