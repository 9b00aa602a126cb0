import { readdirSync } from 'node:fs';

/** The names of the content files of a folder: what a site with this content has pages of. */
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`../content/${folder}`, import.meta.url))
    .map((file) => file.replace(/\.mdx$/, ''))
    .sort();

export const codes: readonly string[] = namesIn('codes');
export const statuses: readonly string[] = namesIn('statuses');
