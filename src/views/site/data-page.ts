import { jsonSchemaOf } from '../../domain/api/json-schema.ts';
import { publishedSetSchema } from '../../domain/api/published-set.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { urls } from '../addresses/urls.ts';
import { codesCsv } from '../api/codes-csv.ts';
import { jsonText } from '../api/json-text.ts';
import { matrixCsv } from '../api/matrix-csv.ts';
import { publishedCode } from '../api/published-code.ts';
import { publishedRecordings } from '../api/published-recordings.ts';
import { publishedSet } from '../api/published-set.ts';
import { publishedSystems } from '../api/published-systems.ts';
import { publishedTopics } from '../api/published-topics.ts';

/** A file of data, or a family of them. */
export interface DataFile {
  /** Its address, with `{…}` for what varies. */
  name: string;
  href: string;
  holds: string;
  /** As it is before any host compresses it; of one that varies, the example's. */
  size: string;
}

export interface DataPage {
  files: DataFile[];
  /** What fetches one code, on a command line. */
  command: string;
  /** A part of one code's file. */
  sample: string;
}

const exampleCode = 'NoSuchKey';

/** @param site the canonical address of the site, for the command and for sizes as published */
export function dataPage(catalogue: Catalogue, site: URL): DataPage {
  const code = publishedCode(catalogue.code(exampleCode), catalogue, site);
  const { summary, retry, listed } = code;
  const schema = jsonSchemaOf(publishedSetSchema, new URL(urls.dataSchema(), site).href);
  const file = (name: string, href: string, holds: string, text: string): DataFile => ({
    name,
    href,
    holds,
    size: sizeOf(text),
  });
  return {
    files: [
      file(
        urls.codesJson(),
        urls.codesJson(),
        'All codes, with every fact of their pages',
        jsonText(publishedSet(catalogue, site)),
      ),
      file(urls.codeJson('{Code}'), urls.codeJson(exampleCode), 'One code', jsonText(code)),
      file(
        urls.codesCsv(),
        urls.codesCsv(),
        'A table for spreadsheets: status, wording, retry, summary, address',
        codesCsv(catalogue, site),
      ),
      file(
        urls.systemsJson(),
        urls.systemsJson(),
        'The systems: signs, hosts, codes and statuses',
        jsonText(publishedSystems(catalogue, site)),
      ),
      file(
        urls.matrixCsv(),
        urls.matrixCsv(),
        'Code × system, each cell the statuses',
        matrixCsv(catalogue, site),
      ),
      file(
        urls.recordingsJson(),
        urls.recordingsJson(),
        'What servers were recorded to answer, and what clients made of it',
        jsonText(publishedRecordings(catalogue, site)),
      ),
      file(
        urls.topicsJson(),
        urls.topicsJson(),
        'The errors that are no code',
        jsonText(publishedTopics(catalogue, site)),
      ),
      file(
        urls.dataSchema(),
        urls.dataSchema(),
        'The JSON Schema of the JSON files',
        jsonText(schema),
      ),
    ],
    command: `curl -s ${new URL(urls.codeJson(exampleCode), site).href} | jq .retry`,
    sample: jsonText({ code: exampleCode, summary, listed, retry }),
  };
}

/** The size of a text in UTF-8, in kilobytes of a thousand bytes. */
function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return `${new Intl.NumberFormat('en').format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
