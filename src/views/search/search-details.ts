import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type Facets, facetsOf } from '../../domain/lists/facets.ts';
import type { SideId } from '../../domain/lists/pair.ts';
import { summaryInList } from '../code/withdrawal.ts';
import { plainText } from '../text/prose.ts';

/** What the search box shows of a code, and filters by, once its first answer stands. */
export interface SearchDetail {
  summary: string;
  /** The listed statuses, or nothing. */
  statuses: string;
  facets: Facets;
  /** What each list says, to compare a pasted message with. */
  wordings: Partial<Record<SideId, string>>;
}

/** By code. */
export type SearchDetails = Readonly<Record<string, SearchDetail>>;

export function searchDetails(codes: readonly ErrorCode[]): SearchDetails {
  return Object.fromEntries(codes.map((code) => [code.code, searchDetail(code)]));
}

function searchDetail(code: ErrorCode): SearchDetail {
  const { listed, listings } = code;
  const statuses = listings.map(({ row }) => row.status.replace(/ \(.*/, ''));
  return {
    summary: plainText(summaryInList(code)),
    statuses: [...new Set(statuses)].join(', '),
    facets: facetsOf(code),
    wordings: Object.fromEntries(
      Object.entries(listed).map(([system, { wording }]) => [system, wording]),
    ),
  };
}
