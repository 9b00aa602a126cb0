import type { Catalogue } from '../../domain/catalogue';
import { dataLicence, dataVersion, type PublishedSet } from '../../domain/published/published-set';
import { bySystem } from '../../domain/systems';
import { publishedCode } from './published-code';

/** The whole set as published data. Nothing in it depends on when it was built. */
export function publishedSet(catalogue: Catalogue, site: URL): PublishedSet {
  return {
    version: dataVersion,
    licence: dataLicence,
    generatedFrom: {
      edition: catalogue.editionDate(),
      lists: bySystem(({ id }) => {
        const { title, url, date } = catalogue.listOf(id);
        return { title, url, date: date ?? null };
      }),
    },
    codes: catalogue.codes.map((code) => publishedCode(code, catalogue, site)),
  };
}
