import type { CatalogueContent } from '../catalogue.ts';
import { codeCitations } from '../content/citations.ts';
import {
  clientFile,
  codeFile,
  familyFile,
  listFile,
  sendsFile,
  statusFile,
  systemFile,
  topicFile,
} from '../content/files.ts';
import { amazonTodaySources } from '../lists/amazon-today.ts';
import type { Sends } from '../systems/system.ts';
import type { Problem } from './problem.ts';

/** Sources of facts that stand in `src/domain` rather than in `content`. */
const sourcesNamedByCode = Object.values(amazonTodaySources);

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

/** What a file lists as its sources, and what it cites; both as ids. */
interface CitingFile {
  file: string;
  listed: readonly string[];
  cited: { field: string; source: string }[];
}

/** What a file cites stands in its `sources`, and what it lists there stands in the register. */
export function citationsResolve(content: CatalogueContent): Problem[] {
  const registered = new Set(
    content.sourceGroups.flatMap(({ sources }) => sources.map(({ id }) => id)),
  );
  const unregistered = (file: string, field: string, ids: readonly string[]): Problem[] =>
    ids
      .filter((id) => !registered.has(id))
      .map((id) => ({ file, field, complaint: `no source has the id "${id}"` }));
  const inBody = (file: string) =>
    (content.bodies.get(file)?.citations ?? []).map(({ source, line }) => ({
      field: `line ${line}`,
      source,
    }));
  return [
    ...citingFiles(content).flatMap(({ file, listed, cited }) => [
      ...unregistered(file, 'sources', listed),
      ...[...cited, ...inBody(file)]
        .filter(({ source }) => !listed.includes(source))
        .map(({ field, source }) => ({
          file,
          field,
          complaint: `cites "${source}", which the page's sources do not list`,
        })),
    ]),
    ...content.elements.flatMap(({ name, sources }) =>
      unregistered(`content/elements/${name}.yaml`, 'sources', sources),
    ),
    ...content.lists.flatMap(({ id, source }) => unregistered(listFile(id), 'source', [source])),
    ...content.systems.flatMap(({ id, sends }) =>
      unregistered(sendsFile(id), 'source', sendsSources(sends)),
    ),
    ...unregistered('src/domain', 'source', sourcesNamedByCode),
  ];
}

/** A registered source that nothing cites is a left-over. */
export function sourcesAreUsed(content: CatalogueContent): Problem[] {
  const used = new Set([
    ...citingFiles(content).flatMap(({ listed }) => listed),
    ...content.elements.flatMap(({ sources }) => sources),
    ...content.lists.map(({ source }) => source),
    ...content.systems.flatMap(({ sends }) => sendsSources(sends)),
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

/** Where the codes and the sentences of a system were read. */
const sendsSources = (sends: Sends | undefined): string[] =>
  sends ? [sends.read.source, ...(sends.says ?? []).map(({ source }) => source)] : [];

function citingFiles({
  clients,
  codes,
  families,
  statuses,
  systems,
  topics,
}: CatalogueContent): CitingFile[] {
  const at = (field: string, sources: readonly string[] = []) =>
    sources.map((source) => ({ field, source }));
  const each = (field: string, items: readonly { sources?: readonly string[] | undefined }[]) =>
    items.flatMap(({ sources }, index) => at(`${field}.${index}`, sources));
  const causes = (items: readonly { title: string; sources: readonly string[] }[]) =>
    items.flatMap(({ title, sources }) => at(`cause "${title}"`, sources));
  const ids = (sources: readonly { id: string }[]) => sources.map(({ id }) => id);
  return [
    ...codes.map((code) => ({
      file: codeFile(code.code),
      listed: ids(code.sources),
      cited: codeCitations(code),
    })),
    ...clients.map((client) => ({
      file: clientFile(client.id),
      listed: ids(client.sources),
      cited: [
        ...each('prints', client.prints),
        ...each('ownNames', client.ownNames),
        ...each('showMore', client.showMore),
        ...client.retries.flatMap(({ id, source }) => at(`retries "${id}"`, [source])),
      ],
    })),
    ...families.map(({ id, sources }) => ({
      file: familyFile(id),
      listed: ids(sources),
      cited: [],
    })),
    ...[...statuses].map(([name, { sources }]) => ({
      file: statusFile(name),
      listed: ids(sources),
      cited: [],
    })),
    ...systems.map((system) => ({
      file: systemFile(system.id),
      listed: ids(system.sources),
      cited: [
        ...each('signs', system.signs),
        ...at('requestIdTime', system.requestIdTime?.sources),
        ...each('checksums', system.checksums),
        ...causes(system.causes),
      ],
    })),
    ...topics.map((topic) => ({
      file: topicFile(topic.id),
      listed: ids(topic.sources),
      cited: [...each('prints', topic.prints), ...causes(topic.causes)],
    })),
  ];
}
