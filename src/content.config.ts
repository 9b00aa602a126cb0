import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { changesSchema } from './domain/changes';
import { errorCodeSchema } from './domain/error-code';
import { errorElementSchema } from './domain/error-element';
import { sourceGroupSchema } from './domain/source';
import { statusProseSchema, systemProseSchema } from './domain/system-prose';

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
  sources: defineCollection({ loader: filesOf('sources', '*.yaml'), schema: sourceGroupSchema }),
  statuses: defineCollection({ loader: filesOf('statuses', '*.mdx'), schema: statusProseSchema }),
  systems: defineCollection({ loader: filesOf('systems', '*.mdx'), schema: systemProseSchema }),
};
