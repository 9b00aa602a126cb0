import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentFolders, idOf } from './domain/content/folders.ts';

/** A collection per kind of content file; Astro wants each under its own name. */
function collectionOf<Schema extends z.ZodType>(kind: {
  folder: string;
  files: string;
  schema: Schema;
}) {
  return defineCollection({
    loader: glob({
      base: `./content/${kind.folder}`,
      pattern: kind.files,
      generateId: ({ entry }) => idOf(entry),
    }),
    schema: kind.schema,
  });
}

export const collections = {
  changes: collectionOf(contentFolders.changes),
  clients: collectionOf(contentFolders.clients),
  codes: collectionOf(contentFolders.codes),
  comparison: collectionOf(contentFolders.comparison),
  elements: collectionOf(contentFolders.elements),
  families: collectionOf(contentFolders.families),
  home: collectionOf(contentFolders.home),
  lists: collectionOf(contentFolders.lists),
  recordings: collectionOf(contentFolders.recordings),
  sends: collectionOf(contentFolders.sends),
  sources: collectionOf(contentFolders.sources),
  statuses: collectionOf(contentFolders.statuses),
  systems: collectionOf(contentFolders.systems),
  texts: collectionOf(contentFolders.texts),
  topics: collectionOf(contentFolders.topics),
  vocabulary: collectionOf(contentFolders.vocabulary),
  withoutPage: collectionOf(contentFolders.withoutPage),
};
