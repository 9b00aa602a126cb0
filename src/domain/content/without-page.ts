import { z } from 'astro/zod';
import { prose } from '../text/schema.ts';

/** A name that a list or a system's source has for an error, and that has no page of its own. */
export const nameWithoutPageSchema = z.strictObject({
  /** The codes whose pages speak of it or of the same mistake, the closest first. */
  near: z.array(z.string()).min(1),
  /** How it is related to them, in a few words: shown behind the name of the page. */
  why: prose.refine((text) => !text.endsWith('.'), 'stands inside a line: no full stop'),
});

/** All of `content/without-page.yaml`, by name as it is spelled where it was met. */
export const withoutPageSchema = z.record(z.string(), nameWithoutPageSchema);

export type NamesWithoutPage = Readonly<z.infer<typeof withoutPageSchema>>;
