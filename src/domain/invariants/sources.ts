import type { CatalogueContent } from '../catalogue.ts';
import { codeCitations } from '../content/citations.ts';
import { automaticRetries } from '../content/retry.ts';
import { amazonTodaySources } from '../lists/amazon-today.ts';
import { codeFile, type Problem } from './problem.ts';

/** Sources of facts that stand in `src/domain` rather than in `content`. */
const sourcesNamedByCode = [
  ...Object.values(automaticRetries).map(({ source }) => source),
  ...Object.values(amazonTodaySources),
];

/** Ids and addresses stand once in the register. */
export function sourcesAreUnique({ sourceGroups }: CatalogueContent): Problem[] {
  const seen = new Set<string>();
  return sourceGroups.flatMap((group) =>
    group.sources.flatMap((source) =>
      [source.id, source.url].flatMap((key) => {
        const again = seen.has(key);
        seen.add(key);
        return again
          ? [{ file: 'content/sources', field: group.title, complaint: `"${key}" stands twice` }]
          : [];
      }),
    ),
  );
}

/** What a code cites stands in its `sources`, and what it lists there stands in the register. */
export function citationsResolve({
  codes,
  elements,
  lists,
  statuses,
  systems,
  sourceGroups,
}: CatalogueContent): Problem[] {
  const registered = new Set(sourceGroups.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const unregistered = (file: string, field: string, ids: readonly string[]): Problem[] =>
    ids
      .filter((id) => !registered.has(id))
      .map((id) => ({ file, field, complaint: `no source has the id "${id}"` }));
  const idsOf = (sources: readonly { id: string }[]) => sources.map(({ id }) => id);
  return [
    ...codes.flatMap((code) => {
      const listed = new Set(idsOf(code.sources));
      return [
        ...unregistered(codeFile(code.code), 'sources', idsOf(code.sources)),
        ...codeCitations(code)
          .filter(({ source }) => !listed.has(source))
          .map(({ field, source }) => ({
            file: codeFile(code.code),
            field,
            complaint: `cites "${source}", which the page's sources do not list`,
          })),
      ];
    }),
    ...elements.flatMap(({ name, sources }) =>
      unregistered(`content/elements/${name}.yaml`, 'sources', sources),
    ),
    ...lists.flatMap(({ id, source }) =>
      unregistered(`content/lists/${id}.yaml`, 'source', [source]),
    ),
    ...[...statuses].flatMap(([name, { sources }]) =>
      unregistered(`content/statuses/${name}.mdx`, 'sources', idsOf(sources)),
    ),
    ...[...systems].flatMap(([name, { sources, recognise }]) =>
      unregistered(`content/systems/${name}.mdx`, 'sources', [
        ...idsOf(sources),
        ...recognise.flatMap((sign) => sign.sources),
      ]),
    ),
    ...unregistered('src/domain', 'source', sourcesNamedByCode),
  ];
}

/** A registered source that nothing cites is a left-over. */
export function sourcesAreUsed(content: CatalogueContent): Problem[] {
  const used = new Set([
    ...content.codes.flatMap((code) => code.sources.map(({ id }) => id)),
    ...content.elements.flatMap(({ sources }) => sources),
    ...[...content.statuses.values()].flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...[...content.systems.values()].flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...content.lists.map(({ source }) => source),
    ...sourcesNamedByCode,
  ]);
  return content.sourceGroups.flatMap((group) =>
    group.sources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file: 'content/sources',
        field: group.title,
        complaint: `nothing cites "${id}"`,
      })),
  );
}
