import type { z } from 'astro/zod';
import type { Register } from '../addresses/register.ts';
import type { CatalogueContent } from '../catalogue.ts';
import type { clientSchema } from '../clients/client.ts';
import type { familySchema } from '../families/family.ts';
import { joinLists } from '../lists/join.ts';
import type { listSchema, PublishedList } from '../lists/list.ts';
import { sidePlace } from '../lists/pair.ts';
import type { recordingSchema } from '../systems/recording.ts';
import type { Sends, sendsSchema, systemSchema } from '../systems/system.ts';
import { listOf, tableOf } from '../systems/table.ts';
import type { topicSchema } from '../topics/topic.ts';
import { type Body, readBody } from './body.ts';
import type { changesSchema } from './changes.ts';
import type { Comparison, comparisonSchema } from './comparison.ts';
import type { errorCodeSchema } from './error-code.ts';
import type { errorElementSchema } from './error-element.ts';
import { clientFile, codeFile, familyFile, statusFile, systemFile, topicFile } from './files.ts';
import type { Home, homeSchema } from './home.ts';
import type { sourceGroupSchema } from './source.ts';
import type { statusProseSchema } from './status-prose.ts';
import type { Texts, textsSchema } from './texts.ts';
import type { vocabularySchema } from './vocabulary.ts';
import type { withoutPageSchema } from './without-page.ts';

/** A content file: its name without the ending, its data, and its Markdown where it has any. */
export interface Entry<Schema extends z.ZodType> {
  id: string;
  data: z.infer<Schema>;
  body?: string | undefined;
  /** How many lines of the file stand before the body. */
  linesBefore?: number;
}

/** All content files, by folder. `sends` and `recordings` are files beside those of `systems`. */
export interface Entries {
  changes: Entry<typeof changesSchema>[];
  clients: Entry<typeof clientSchema>[];
  codes: Entry<typeof errorCodeSchema>[];
  comparison: Entry<typeof comparisonSchema>[];
  elements: Entry<typeof errorElementSchema>[];
  families: Entry<typeof familySchema>[];
  home: Entry<typeof homeSchema>[];
  lists: Entry<typeof listSchema>[];
  recordings: Entry<typeof recordingSchema>[];
  sends: Entry<typeof sendsSchema>[];
  sources: Entry<typeof sourceGroupSchema>[];
  statuses: Entry<typeof statusProseSchema>[];
  systems: Entry<typeof systemSchema>[];
  texts: Entry<typeof textsSchema>[];
  topics: Entry<typeof topicSchema>[];
  vocabulary: Entry<typeof vocabularySchema>[];
  withoutPage: Entry<typeof withoutPageSchema>[];
}

/**
 * The files as one content: lists joined with codes, causes read, each under its name.
 * @param addresses the register, the one file of content that holds no fields
 */
export function contentOf(entries: Entries, addresses: Register): CatalogueContent {
  const lists = entries.lists.map(named);
  const sends = byId(entries.sends);
  const recordings = byId(entries.recordings);
  const bodies = new Map([
    ...bodiesIn(entries.clients, clientFile),
    ...bodiesIn(entries.codes, codeFile),
    ...bodiesIn(entries.families, familyFile),
    ...bodiesIn(entries.statuses, statusFile),
    ...bodiesIn(entries.systems, systemFile),
    ...bodiesIn(entries.topics, topicFile),
  ]);
  const causesIn = (file: string) => bodies.get(file)?.causes ?? [];
  return {
    addresses,
    bodies,
    changes: entries.changes.flatMap(({ data }) =>
      Object.entries(data).map(([id, change]) => ({ ...change, id })),
    ),
    clients: entries.clients.map(named),
    codes: joinLists(
      // Whatever order a loader gives them in, complaints about them come in the same.
      entries.codes
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, data }) => ({ ...data, code: id, causes: causesIn(codeFile(id)) })),
      lists,
    ),
    comparison: only(entries.comparison, noComparison),
    elements: entries.elements.map(({ id, data }) => ({ ...data, name: id })),
    families: entries.families.map(named),
    home: only(entries.home, noHome),
    lists,
    sourceGroups: entries.sources.map(({ data }) => data),
    statuses: byId(entries.statuses),
    systems: entries.systems.map((entry) => ({
      ...named(entry),
      causes: causesIn(systemFile(entry.id)),
      sends: sendsOf(entry.id, lists) ?? sends.get(entry.id),
      recording: recordings.get(entry.id),
    })),
    texts: only(entries.texts, noTexts),
    topics: entries.topics.map((entry) => ({
      ...named(entry),
      causes: causesIn(topicFile(entry.id)),
    })),
    vocabulary: entries.vocabulary.map(({ id, data }) => ({ ...data, page: id })),
    withoutPage: Object.assign({}, ...entries.withoutPage.map(({ data }) => data)),
  };
}

/**
 * What a system publishes as a list goes before what was read in its source. The lists of the two
 * sides are compared to the letter, so there both are kept apart.
 */
function sendsOf(system: string, lists: readonly PublishedList[]): Sends | undefined {
  const list = sidePlace(system) === 0 ? listOf(system, lists) : undefined;
  return list && tableOf(list);
}

/**
 * No texts at all. They stand in for a file that does not meet its schema, which is named by then:
 * nothing is built from them.
 */
export const noTexts: Texts = {
  speaksOfS3: [],
  speaksOfAmazon: [],
  speaksOfOthers: [],
  saysNothing: [],
  codesOfAnybody: [],
  otherServices: [],
};
const noComparison: Comparison = { history: [], moving: [] };
const noHome: Home = { met: [], sample: '', examples: [] };

/** What the one file of its kind holds. */
function only<Data>([entry]: readonly { data: Data }[], nothing: Data): Data {
  return entry?.data ?? nothing;
}

function bodiesIn(
  entries: readonly Entry<z.ZodType>[],
  file: (id: string) => string,
): [file: string, body: Body][] {
  return entries.map(({ id, body = '', linesBefore }) => [file(id), readBody(body, linesBefore)]);
}

/** How many lines of a file stand before its body. */
export function linesBeforeBody(file: string, body: string): number {
  return file.slice(0, file.length - body.length).split('\n').length - 1;
}

/** Data with the file's name. */
function named<Data extends object>({ id, data }: { id: string; data: Data }) {
  return { ...data, id };
}

/** Data by file name. */
function byId<Data>(entries: readonly { id: string; data: Data }[]): Map<string, Data> {
  return new Map(entries.map((entry) => [entry.id, entry.data]));
}
