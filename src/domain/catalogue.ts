import type { Register } from './addresses/register.ts';
import type { Client } from './clients/client.ts';
import { type NamedClients, namedClients } from './clients/named.ts';
import type { RetryMode } from './clients/retry-mode.ts';
import type { Body } from './content/body.ts';
import { type Change, newestFirst } from './content/changes.ts';
import type { Comparison } from './content/comparison.ts';
import type { ErrorCode } from './content/error-code.ts';
import type { ErrorElement } from './content/error-element.ts';
import type { Home } from './content/home.ts';
import type { Source, SourceGroup } from './content/source.ts';
import type { StatusProse } from './content/status-prose.ts';
import type { Texts } from './content/texts.ts';
import type { Vocabulary } from './content/vocabulary.ts';
import type { NamesWithoutPage } from './content/without-page.ts';
import type { Family } from './families/family.ts';
import type { PublishedList } from './lists/list.ts';
import { type SideId, sideById } from './lists/pair.ts';
import { readStatus, statusNumber } from './lists/status.ts';
import type { System } from './systems/system.ts';
import type { Topic } from './topics/topic.ts';

/** Everything that `content` holds, as data. Prose bodies are rendered elsewhere. */
export interface CatalogueContent {
  /** Every address that was ever published, and where the short links among them lead. */
  addresses: Register;
  changes: readonly Change[];
  clients: readonly Client[];
  codes: readonly ErrorCode[];
  /** The bodies of the files that may have one, by file. */
  bodies: ReadonlyMap<string, Body>;
  /** What is told of the two compared lists besides their rows. */
  comparison: Comparison;
  elements: readonly ErrorElement[];
  families: readonly Family[];
  /** What the home page shows of codes besides what their own files say. */
  home: Home;
  lists: readonly PublishedList[];
  sourceGroups: readonly SourceGroup[];
  /** By file name: `404`, …, `not-stated`. */
  statuses: ReadonlyMap<string, StatusProse>;
  systems: readonly System[];
  /** What tells texts apart that no file of a client or a system says. */
  texts: Texts;
  topics: readonly Topic[];
  /** By which words topics and codes are spoken of. */
  vocabulary: readonly Vocabulary[];
  /** Names of errors that have no page, with the pages that are near. */
  withoutPage: NamesWithoutPage;
}

/** The content, sorted, with the look-ups that pages need. */
export interface Catalogue extends CatalogueContent, NamedClients {
  /** The day of the newest change, as `2026-11-20`: the date of this edition. */
  editionDate(): string;
  /** The modes in which clients repeat requests, by name. */
  retryModes: readonly (RetryMode & { client: string })[];
  /** The code of exactly this name. @throws when there is none */
  code(name: string): ErrorCode;
  hasCode(name: string): boolean;
  /** The code whose own name or alias this is. */
  pageOf(name: string): ErrorCode | undefined;
  /** A family by its id. @throws when there is none */
  family(id: string): Family;
  /** The codes of a family, in the order of its groups, then by name. */
  codesOf(family: Family): ErrorCode[];
  /** A system by its id. @throws when there is none */
  system(id: string): System;
  /** A registered source. @throws when there is none */
  source(id: string): Source;
  /** The list of one side of the comparison. @throws when there is none */
  listOf(side: SideId): PublishedList;
  /** Codes with this status in at least one list; `null` stands for "not stated". */
  withStatus(number: number | null): ErrorCode[];
  /** Status numbers that have a page, in ascending order, then `null`. */
  statusNumbers(): (number | null)[];
}

/** Sorts the content and makes it look-up-able. It must have passed `findProblems` before. */
export function createCatalogue(content: CatalogueContent): Catalogue {
  const codes = [...content.codes].sort((a, b) => a.code.localeCompare(b.code, 'en'));
  const changes = newestFirst(content.changes);
  const clients = [...content.clients].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const retryModes = clients
    .flatMap(({ id, retries }) => retries.map((mode) => ({ ...mode, client: id })))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const elements = [...content.elements].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const sourceGroups = [...content.sourceGroups].sort((a, b) => a.order - b.order);
  const byName = new Map(codes.map((code) => [code.code, code]));
  const sources = sourceGroups.flatMap((group) => group.sources);
  const byAlias = new Map(codes.flatMap((code) => code.aliases.map((alias) => [alias, code])));
  const bySystemId = new Map(content.systems.map((system) => [system.id, system]));
  const bySourceId = new Map(sources.map((source) => [source.id, source]));

  return {
    ...content,
    ...namedClients(clients),
    changes,
    clients,
    retryModes,
    codes,
    elements,
    sourceGroups,
    editionDate: () => found(changes[0], 'no change is dated').date,
    code: (name) => found(byName.get(name), `no code is called "${name}"`),
    hasCode: (name) => byName.has(name),
    pageOf: (name) => byName.get(name) ?? byAlias.get(name),
    family: (id) =>
      found(
        content.families.find((family) => family.id === id),
        `no family is called "${id}"`,
      ),
    codesOf: (family) => codesInOrder(family, codes),
    system: (id) => found(bySystemId.get(id), `no system is called "${id}"`),
    source: (id) => found(bySourceId.get(id), `no source has the id "${id}"`),
    listOf: (side) => {
      const id = sideById(side).list;
      return found(
        content.lists.find((list) => list.id === id),
        `no list is called "${id}"`,
      );
    },
    withStatus: (number) => codes.filter((code) => listedNumbers(code).includes(number)),
    statusNumbers: () => [...content.statuses.keys()].map(statusNumber).sort(byNumberThenNull),
  };
}

function codesInOrder(family: Family, codes: readonly ErrorCode[]): ErrorCode[] {
  const place = ({ group }: ErrorCode): number => {
    const index = family.groups.findIndex(({ id }) => id === group);
    return index < 0 ? family.groups.length : index;
  };
  // The sort keeps the order by name within a group.
  return codes.filter((code) => code.family === family.id).sort((a, b) => place(a) - place(b));
}

/** The status numbers that any list gives a code; `null` stands for "not stated". */
export function listedNumbers({ listings }: ErrorCode): (number | null)[] {
  const numbers = listings.map(({ row }) => readStatus(row.status).number);
  return [...new Set(numbers)];
}

function byNumberThenNull(a: number | null, b: number | null): number {
  return (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}

function found<Value>(value: Value | undefined, complaint: string): Value {
  if (value === undefined) throw new Error(`In the catalogue ${complaint}.`);
  return value;
}
