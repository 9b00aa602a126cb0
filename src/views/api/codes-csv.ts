import type { Catalogue } from '../../domain/catalogue.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { sideIds } from '../../domain/lists/pair.ts';
import { urls } from '../addresses/urls.ts';
import { csvText } from './csv-text.ts';

/** One row per code. A cell is empty where that system's list does not have the code. */
export function codesCsv({ codes }: Catalogue, site: URL): string {
  const header = [
    'code',
    ...sideIds.map((id) => `status_${id}`),
    ...sideIds.map((id) => `wording_${id}`),
    'retry',
    'summary',
    'address',
  ];
  const rows = codes.map((code) => [
    code.code,
    ...sideIds.map((id) => code.listed[id]?.status ?? ''),
    ...sideIds.map((id) => code.listed[id]?.wording ?? ''),
    retryAdvices[code.retry.advice].label,
    code.summary,
    new URL(urls.code(code.code), site).href,
  ]);
  return csvText([header, ...rows]);
}
