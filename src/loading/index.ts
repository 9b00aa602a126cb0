import { getCollection } from 'astro:content';
import { type Catalogue, createCatalogue } from '../domain/catalogue.ts';
import { readCauses } from '../domain/content/causes.ts';
import { findProblems, formatProblem } from '../domain/invariants/index.ts';
import { joinLists } from '../domain/lists/join.ts';

let loaded: Promise<Catalogue> | undefined;

/**
 * All content, checked and look-up-able. It is read once per build.
 * @throws with one line per problem when content files contradict each other
 */
export function loadCatalogue(): Promise<Catalogue> {
  // In development the content changes under the server, so nothing is kept.
  if (import.meta.env.DEV) return readCatalogue();
  loaded ??= readCatalogue();
  return loaded;
}

async function readCatalogue(): Promise<Catalogue> {
  const [changes, codes, elements, lists, sources, statuses, systems] = await Promise.all([
    getCollection('changes'),
    getCollection('codes'),
    getCollection('elements'),
    getCollection('lists'),
    getCollection('sources'),
    getCollection('statuses'),
    getCollection('systems'),
  ]);
  const publishedLists = lists.map((entry) => ({ ...entry.data, id: entry.id }));
  const content = {
    bodies: new Map(
      [...codes, ...statuses, ...systems].map(({ collection, id, body = '' }) => [
        `content/${collection}/${id}.mdx`,
        body,
      ]),
    ),
    changes: changes.flatMap(({ data }) =>
      Object.entries(data).map(([id, change]) => ({ ...change, id })),
    ),
    codes: joinLists(
      codes.map((entry) => ({
        ...entry.data,
        code: entry.id,
        causes: readCauses(entry.body ?? ''),
      })),
      publishedLists,
    ),
    elements: elements.map((entry) => ({ ...entry.data, name: entry.id })),
    lists: publishedLists,
    sourceGroups: sources.map((entry) => entry.data),
    statuses: byId(statuses),
    systems: byId(systems),
  };
  const problems = findProblems(content);
  if (problems.length > 0) {
    throw new Error(`The content contradicts itself:\n${problems.map(formatProblem).join('\n')}`);
  }
  return createCatalogue(content);
}

/** Data by file name. */
function byId<Data>(entries: { id: string; data: Data }[]): Map<string, Data> {
  return new Map(entries.map((entry) => [entry.id, entry.data]));
}
