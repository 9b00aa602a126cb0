import { existsSync, readdirSync } from 'node:fs';

/** The names of the content files of a folder: what a site with this content has pages of. */
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`../content/${folder}`, import.meta.url))
    .map((file) => file.replace(/\.mdx$/, ''))
    .sort();

export const clients: readonly string[] = namesIn('clients');
export const codes: readonly string[] = namesIn('codes');
export const families: readonly string[] = namesIn('families');
export const systems: readonly string[] = namesIn('systems');
export const topics: readonly string[] = namesIn('topics');
export const statuses: readonly string[] = namesIn('statuses');

/** The systems that have a page beside Amazon's: those whose codes stand in a file. */
export const comparedSystems: readonly string[] = systems.filter((id) =>
  existsSync(new URL(`../content/systems/${id}/sends.yaml`, import.meta.url)),
);
