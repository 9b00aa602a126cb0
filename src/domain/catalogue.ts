import { type Change, newestFirst } from './content/changes.ts';
import type { ErrorCode } from './content/error-code.ts';
import type { ErrorElement } from './content/error-element.ts';
import type { Source, SourceGroup } from './content/source.ts';
import type { StatusProse, SystemProse } from './content/system-prose.ts';
import { readStatus } from './lists/status.ts';
import type { SystemId } from './systems/systems.ts';

/** Everything that `content` holds, as data. Prose bodies are rendered elsewhere. */
export interface CatalogueContent {
  changes: readonly Change[];
  codes: readonly ErrorCode[];
  /** The Markdown of the files that have a body, by file. */
  bodies: ReadonlyMap<string, string>;
  elements: readonly ErrorElement[];
  sourceGroups: readonly SourceGroup[];
  /** By file name: `404`, …, `not-stated`. */
  statuses: ReadonlyMap<string, StatusProse>;
  systems: ReadonlyMap<string, SystemProse>;
}

/** The content, sorted, with the look-ups that pages need. */
export interface Catalogue extends CatalogueContent {
  /** The day of the newest change, as `2026-11-20`: the date of this edition. */
  editionDate(): string;
  /** The code of exactly this name. @throws when there is none */
  code(name: string): ErrorCode;
  hasCode(name: string): boolean;
  /** A registered source. @throws when there is none */
  source(id: string): Source;
  /** The published list of a system. @throws when none is registered */
  listOf(system: SystemId): Source;
  /** Codes with this status in at least one list; `null` stands for "not stated". */
  withStatus(number: number | null): ErrorCode[];
  /** Status numbers that stand in at least one list, in ascending order, then `null`. */
  statusNumbers(): (number | null)[];
}

/** Sorts the content and makes it look-up-able. It must have passed `findProblems` before. */
export function createCatalogue(content: CatalogueContent): Catalogue {
  const codes = [...content.codes].sort((a, b) => a.code.localeCompare(b.code, 'en'));
  const changes = newestFirst(content.changes);
  const elements = [...content.elements].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const sourceGroups = [...content.sourceGroups].sort((a, b) => a.order - b.order);
  const byName = new Map(codes.map((code) => [code.code, code]));
  const sources = sourceGroups.flatMap((group) => group.sources);
  const bySourceId = new Map(sources.map((source) => [source.id, source]));

  return {
    ...content,
    changes,
    codes,
    elements,
    sourceGroups,
    editionDate: () => found(changes[0], 'no change is dated').date,
    code: (name) => found(byName.get(name), `no code is called "${name}"`),
    hasCode: (name) => byName.has(name),
    source: (id) => found(bySourceId.get(id), `no source has the id "${id}"`),
    listOf: (system) =>
      found(
        sources.find((source) => source.listOf === system),
        `no source is the list of "${system}"`,
      ),
    withStatus: (number) => codes.filter((code) => listedNumbers(code).includes(number)),
    statusNumbers: () => [...new Set(codes.flatMap(listedNumbers))].sort(byNumberThenNull),
  };
}

/** The status numbers that the lists give a code; `null` stands for "not stated". */
export function listedNumbers(code: ErrorCode): (number | null)[] {
  const numbers = Object.values(code.listed).map((listed) => readStatus(listed.status).number);
  return [...new Set(numbers)];
}

function byNumberThenNull(a: number | null, b: number | null): number {
  return (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}

function found<Value>(value: Value | undefined, complaint: string): Value {
  if (value === undefined) throw new Error(`In the catalogue ${complaint}.`);
  return value;
}
