import { z } from 'astro/zod';
import { prose } from '../text/schema.ts';

/** An attribute that lists several things, as in `clients="boto3, rclone"`. */
const listOf = (separator: string) =>
  z
    .string()
    .optional()
    .transform((value) => itemsOf(value, separator));

/** The attributes of `<Cause>`. */
export const causeSchema = z.strictObject({
  title: prose,
  /** Clients that it concerns, by the names of their files. */
  clients: listOf(','),
  /** The code that it is about, on the page of a system. */
  code: prose.optional(),
  /** The system on which alone it exists, if any. */
  system: prose.optional(),
  sources: listOf(' '),
});

/** How a fix begins, for those who need it short. */
export interface FixOpening {
  /** Its first paragraph, as Markdown without citations and links; empty where it begins with a command. */
  words: string;
  /** The command that it begins with, or that follows its first paragraph. */
  command: string | undefined;
}

/** A cause as the body of an MDX file states it. */
export interface Cause extends z.infer<typeof causeSchema> {
  /** Fragment of the cause on its page. */
  id: string;
  /** Nothing where the cause has none. */
  fix: FixOpening | undefined;
  /** What stands between its tags, as written. */
  text: string;
}

/** The fragment of a cause: stable as long as its title is. */
export function causeId(title: string): string {
  return `cause-${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}

/** The items of an attribute that lists several. */
export function itemsOf(value: string | undefined, separator: string): string[] {
  return (value ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
