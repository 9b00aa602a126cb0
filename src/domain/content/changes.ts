import { z } from 'astro/zod';

/** An entry of `content/changes.yaml`; its key there is its permanent id. */
export const changeSchema = z.strictObject({
  /** The day of publication. */
  date: z.iso.date('must be a quoted day, as in "2026-11-20"'),
  title: z.string().min(1),
  /** What changed, in our words. Back-ticks mark code. */
  text: z.string().min(1),
  /** The codes whose pages it is about; none when it is about the whole. */
  codes: z.array(z.string()).default([]),
});

/** All of `content/changes.yaml`. */
export const changesSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens'),
  changeSchema,
);

export type ChangeFacts = z.infer<typeof changeSchema>;

/** A dated change of what the site says. */
export interface Change extends ChangeFacts {
  /** Lower case words joined by hyphens; never used twice, never changed. */
  id: string;
}

/** The changes, the newest first; those of one day by id. */
export function newestFirst(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}
