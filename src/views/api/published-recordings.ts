import type { PublishedRecordings } from '../../domain/api/published-recordings.ts';
import { dataLicence, dataVersion } from '../../domain/api/published-set.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { inOrder } from '../../domain/systems/table.ts';
import { urls } from '../addresses/urls.ts';

/** What servers were recorded to answer, as published data. */
export function publishedRecordings(catalogue: Catalogue, site: URL): PublishedRecordings {
  return {
    version: dataVersion,
    licence: dataLicence,
    edition: catalogue.editionDate(),
    recordings: inOrder(catalogue.systems).flatMap(({ id, recording }) => {
      if (!recording) return [];
      const { situations, ...rest } = recording;
      return [
        {
          system: id,
          address: new URL(urls.system(id, 'recorded'), site).href,
          ...rest,
          situations: situations.map(({ results, ...situation }) => ({
            ...situation,
            results: results.map((result) => ({ ...result, exit: result.exit ?? null })),
          })),
        },
      ];
    }),
  };
}
