import type { z } from 'astro/zod';
import { clientSchema } from '../clients/client.ts';
import { familySchema } from '../families/family.ts';
import { listSchema } from '../lists/list.ts';
import { recordingSchema } from '../systems/recording.ts';
import { sendsSchema, systemSchema } from '../systems/system.ts';
import { topicSchema } from '../topics/topic.ts';
import { changesSchema } from './changes.ts';
import { comparisonSchema } from './comparison.ts';
import type { Entries } from './entries.ts';
import { errorCodeSchema } from './error-code.ts';
import { errorElementSchema } from './error-element.ts';
import { homeSchema } from './home.ts';
import { sourceGroupSchema } from './source.ts';
import { statusProseSchema } from './status-prose.ts';
import { textsSchema } from './texts.ts';
import { vocabularySchema } from './vocabulary.ts';
import { withoutPageSchema } from './without-page.ts';

/** One kind of content file: where its files stand, what they are called, what they hold. */
interface ContentFolder {
  /** Below `content`. */
  folder: string;
  /** The files in it, as a glob; `*` is the id. */
  files: string;
  /** What such a file's path must look like below the folder. Others would be left out silently. */
  name: RegExp;
  /** A good name. */
  example: string;
  schema: z.ZodType;
}

const words = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Every kind of content file, by the name of its collection. */
export const contentFolders = {
  changes: {
    folder: '.',
    files: 'changes.yaml',
    name: /^changes\.yaml$/,
    example: 'changes.yaml',
    schema: changesSchema,
  },
  clients: {
    folder: 'clients',
    files: '*.mdx',
    name: new RegExp(`^${words}\\.mdx$`),
    example: 'aws-cli.mdx',
    schema: clientSchema,
  },
  codes: {
    folder: 'codes',
    files: '*.mdx',
    name: /^[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)?\.mdx$/,
    example: 'NoSuchKey.mdx',
    schema: errorCodeSchema,
  },
  comparison: {
    folder: '.',
    files: 'comparison.yaml',
    name: /^comparison\.yaml$/,
    example: 'comparison.yaml',
    schema: comparisonSchema,
  },
  elements: {
    folder: 'elements',
    files: '*.yaml',
    name: /^[A-Za-z][\w-]*\.yaml$/,
    example: 'RequestId.yaml',
    schema: errorElementSchema,
  },
  families: {
    folder: 'families',
    files: '*.mdx',
    name: new RegExp(`^${words}\\.mdx$`),
    example: 'not-configured.mdx',
    schema: familySchema,
  },
  home: {
    folder: '.',
    files: 'home.yaml',
    name: /^home\.yaml$/,
    example: 'home.yaml',
    schema: homeSchema,
  },
  lists: {
    folder: 'lists',
    files: '*.yaml',
    name: new RegExp(`^${words}\\.yaml$`),
    example: 'ias3-error-messages.yaml',
    schema: listSchema,
  },
  recordings: {
    folder: 'systems',
    files: '*/recorded.json',
    name: new RegExp(`^${words}/recorded\\.json$`),
    example: 'minio/recorded.json',
    schema: recordingSchema,
  },
  sends: {
    folder: 'systems',
    files: '*/sends.yaml',
    name: new RegExp(`^${words}/sends\\.yaml$`),
    example: 'minio/sends.yaml',
    schema: sendsSchema,
  },
  sources: {
    folder: 'sources',
    files: '*.yaml',
    name: new RegExp(`^${words}\\.yaml$`),
    example: 'issue-threads.yaml',
    schema: sourceGroupSchema,
  },
  statuses: {
    folder: 'statuses',
    files: '*.mdx',
    name: /^(?:[1-5]\d\d|not-stated)\.mdx$/,
    example: '404.mdx',
    schema: statusProseSchema,
  },
  systems: {
    folder: 'systems',
    files: '*/about.mdx',
    name: new RegExp(`^${words}/about\\.mdx$`),
    example: 'minio/about.mdx',
    schema: systemSchema,
  },
  texts: {
    folder: '.',
    files: 'texts.yaml',
    name: /^texts\.yaml$/,
    example: 'texts.yaml',
    schema: textsSchema,
  },
  topics: {
    folder: 'topics',
    files: '*.mdx',
    name: new RegExp(`^${words}\\.mdx$`),
    example: 'no-credentials.mdx',
    schema: topicSchema,
  },
  vocabulary: {
    folder: 'vocabulary',
    files: '*.yaml',
    name: /^[A-Za-z][\w.-]*\.yaml$/,
    example: 'cors.yaml',
    schema: vocabularySchema,
  },
  withoutPage: {
    folder: '.',
    files: 'without-page.yaml',
    name: /^without-page\.yaml$/,
    example: 'without-page.yaml',
    schema: withoutPageSchema,
  },
} as const satisfies Record<keyof Entries, ContentFolder>;

/** The id of a content file: its folder for the files of a system, else its name, case kept. */
export function idOf(path: string): string {
  const [folder, file] = path.split('/');
  return file === undefined ? path.replace(/\.[^.]+$/, '') : (folder ?? path);
}
