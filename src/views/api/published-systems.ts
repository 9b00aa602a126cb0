import { dataLicence, dataVersion } from '../../domain/api/published-set.ts';
import type { PublishedSystem, PublishedSystems } from '../../domain/api/published-systems.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { cellOf } from '../../domain/systems/cell.ts';
import type { Sends, System } from '../../domain/systems/system.ts';
import { inOrder, systemTables } from '../../domain/systems/table.ts';
import { urls } from '../addresses/urls.ts';

/** All systems as published data. Nothing in it depends on when it was built. */
export function publishedSystems(catalogue: Catalogue, site: URL): PublishedSystems {
  const tables = new Map(systemTables(catalogue).map(({ system, sends }) => [system.id, sends]));
  return {
    version: dataVersion,
    licence: dataLicence,
    edition: catalogue.editionDate(),
    systems: inOrder(catalogue.systems).map((system) =>
      publishedSystem(system, tables.get(system.id), catalogue, site),
    ),
  };
}

function publishedSystem(
  system: System,
  sends: Sends | undefined,
  catalogue: Catalogue,
  site: URL,
): PublishedSystem {
  const address = (fragment?: string) => new URL(urls.system(system.id, fragment), site).href;
  const sourceUrls = (ids: readonly string[]) => ids.map((id) => catalogue.source(id).url);
  const { id, name, shortName, monogram, kind, summary, about, hosts, requestIdTime } = system;
  return {
    id,
    address: address(),
    name,
    shortName,
    monogram,
    kind,
    runs: system.runs ?? null,
    summary,
    about,
    hosts,
    signs: system.signs.map((sign) => ({
      ...sign,
      example: sign.example ?? null,
      sources: sourceUrls(sign.sources),
    })),
    requestIdTime: requestIdTime
      ? { ...requestIdTime, sources: sourceUrls(requestIdTime.sources) }
      : null,
    checksums: system.checksums.map(({ says, sources }) => ({
      says,
      sources: sourceUrls(sources),
    })),
    causes: system.causes.map(({ title, id: fragment, sources }) => ({
      title,
      address: address(fragment),
      sources: sourceUrls(sources),
    })),
    table: sends ? publishedTable(sends, catalogue) : null,
  };
}

function publishedTable(sends: Sends, catalogue: Catalogue): PublishedSystem['table'] {
  const { source, version, date, whole, kind } = sends.read;
  const { title, url } = catalogue.source(source);
  return {
    title,
    url,
    version: version ?? null,
    date: date ?? null,
    whole,
    kind,
    codes: Object.fromEntries(
      Object.keys(sends.codes).map((name) => {
        const cell = cellOf({ sends }, [name]);
        return [name, cell.says === 'sends' ? cell.statuses : []];
      }),
    ),
  };
}
