import { dataLicence } from '../../domain/api/published-set.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { urls } from '../addresses/urls.ts';
import { plainText } from '../text/prose.ts';

/** A value of JSON-LD: names of schema.org with plain values. */
export type StructuredData = {
  [name: string]: string | number | boolean | string[] | StructuredData | StructuredData[];
};

/** A code as a defined term, its page as an article about that term, and the way to it. */
export function codeStructuredData(code: ErrorCode, site: URL): StructuredData {
  const page = absolute(urls.code(code.code), site);
  const allCodes = absolute(urls.codes(), site);
  return inContext([
    {
      '@type': 'DefinedTerm',
      '@id': `${page}#meaning`,
      name: code.code,
      description: plainText(code.summary),
      ...(code.aliases.length > 0 && { alternateName: code.aliases }),
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': allCodes, name: 'S3 error codes' },
    },
    {
      '@type': 'TechArticle',
      headline: `${code.code} · S3 Errors`,
      url: page,
      about: { '@id': `${page}#meaning` },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Codes', item: allCodes },
        { '@type': 'ListItem', position: 2, name: code.code },
      ],
    },
  ]);
}

/** The whole reference as a data set, with the files that hold it. */
export function datasetStructuredData(catalogue: Catalogue, site: URL): StructuredData {
  const download = (address: string, encodingFormat: string): StructuredData => ({
    '@type': 'DataDownload',
    contentUrl: absolute(address, site),
    encodingFormat,
  });
  return inContext([
    {
      '@type': 'Dataset',
      name: 'S3 error codes',
      description: `${catalogue.codes.length} error codes of Amazon S3 and of the Internet Archive’s S3-like API: what each published list says, which replies were recorded, why a code is sent, what to do, and whether to try again. ${dataLicence.covers}`,
      url: absolute(urls.home(), site),
      license: dataLicence.url,
      dateModified: catalogue.editionDate(),
      isAccessibleForFree: true,
      distribution: [
        download(urls.codesJson(), 'application/json'),
        download(urls.codesCsv(), 'text/csv'),
      ],
    },
  ]);
}

/** JSON for a data block in HTML: no text of ours can close the block or open a comment in it. */
export function dataBlock(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function inContext(nodes: StructuredData[]): StructuredData {
  const [only, ...others] = nodes;
  return {
    '@context': 'https://schema.org',
    ...(only && others.length === 0 ? only : { '@graph': nodes }),
  };
}

function absolute(address: string, site: URL): string {
  return new URL(address, site).href;
}
