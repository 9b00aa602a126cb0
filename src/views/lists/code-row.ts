import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { compareListed } from '../../domain/lists/comparison.ts';
import { type Facets, facetsOf } from '../../domain/lists/facets.ts';
import { comparedPair, type SideId, sides } from '../../domain/lists/pair.ts';
import { urls } from '../addresses/urls.ts';
import { summaryInList } from '../code/withdrawal.ts';
import { statusNumbersOf } from '../families/code-line.ts';
import { type ProseSegment, prose } from '../text/prose.ts';
import { statusVerdicts, type VerdictLabel, wordingVerdicts } from './verdicts.ts';

/** A code as one row of a table. */
export interface CodeRow {
  code: string;
  href: string;
  summary: ProseSegment[];
  aliases: string[];
  /** Status per system, in registry order; `undefined` where the list does not have the code. */
  statuses: { system: SideId; text: string | undefined }[];
  /** Its status numbers, or nothing. */
  numbers: string;
  /** Which lists have it, in short. */
  lists: string;
  retry: string;
  /** Absent unless both compared lists have the code. */
  verdicts: { wording: VerdictLabel; status: VerdictLabel } | undefined;
  /** In words: "both lists", "only in …", "in neither list". */
  presence: string;
  facets: Facets & { retry: string };
}

export function codeRow(code: ErrorCode, catalogue: Catalogue): CodeRow {
  const [left, right] = comparedPair();
  const comparison = compareListed(code, left.id, right.id);
  const listing = sides.filter(({ id }) => code.listed[id]);
  return {
    code: code.code,
    href: urls.code(code.code),
    summary: prose(summaryInList(code), catalogue, code.code),
    aliases: code.aliases,
    statuses: sides.map(({ id }) => ({ system: id, text: code.listed[id]?.status })),
    numbers: statusNumbersOf(code).join(', '),
    lists: [
      ...(code.amazonToday ? ['today'] : []),
      ...listing.map(({ shortName }) => shortName),
    ].join(' · '),
    retry: retryAdvices[code.retry.advice].label,
    verdicts:
      comparison.presence === 'both'
        ? {
            wording: wordingVerdicts[comparison.wording.verdict],
            status: statusVerdicts[comparison.status],
          }
        : undefined,
    presence: presenceOf(listing.map(({ listName }) => listName)),
    facets: { ...facetsOf(code), retry: code.retry.advice },
  };
}

function presenceOf(listNames: string[]): string {
  if (listNames.length === 0) return 'in neither list';
  return listNames.length === 1 ? `only in ${listNames[0]}` : 'in both lists';
}
