import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { changesSchema } from './domain/content/changes.ts';
import { errorCodeSchema } from './domain/content/error-code.ts';
import { errorElementSchema } from './domain/content/error-element.ts';
import { sourceGroupSchema } from './domain/content/source.ts';
import { statusProseSchema, systemProseSchema } from './domain/content/system-prose.ts';
import { listSchema } from './domain/lists/list.ts';

/** File names are identifiers, kept in their own case: `NoSuchKey.mdx` is `NoSuchKey`. */
const filesOf = (folder: string, pattern: string) =>
  glob({
    base: `./content/${folder}`,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.[^.]+$/, ''),
  });

export const collections = {
  changes: defineCollection({ loader: filesOf('.', 'changes.yaml'), schema: changesSchema }),
  codes: defineCollection({ loader: filesOf('codes', '*.mdx'), schema: errorCodeSchema }),
  elements: defineCollection({ loader: filesOf('elements', '*.yaml'), schema: errorElementSchema }),
  lists: defineCollection({ loader: filesOf('lists', '*.yaml'), schema: listSchema }),
  sources: defineCollection({ loader: filesOf('sources', '*.yaml'), schema: sourceGroupSchema }),
  statuses: defineCollection({ loader: filesOf('statuses', '*.mdx'), schema: statusProseSchema }),
  systems: defineCollection({ loader: filesOf('systems', '*.mdx'), schema: systemProseSchema }),
};
