import { dataLicence, dataVersion, type PublishedSet } from '../../domain/api/published-set.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { bySide } from '../../domain/lists/pair.ts';
import { publishedCode } from './published-code.ts';

/** The whole set as published data. Nothing in it depends on when it was built. */
export function publishedSet(catalogue: Catalogue, site: URL): PublishedSet {
  return {
    version: dataVersion,
    licence: dataLicence,
    generatedFrom: {
      edition: catalogue.editionDate(),
      lists: bySide(({ id }) => {
        const { title, url, date } = catalogue.source(catalogue.listOf(id).source);
        return { title, url, date: date ?? null };
      }),
    },
    codes: catalogue.codes.map((code) => publishedCode(code, catalogue, site)),
  };
}
