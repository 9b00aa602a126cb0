import type { ErrorCode } from '../content/error-code.ts';
import { type SideId, sideIds } from './pair.ts';
import { readStatus, statusName } from './status.ts';

/** How the published lists relate on one code. */
export type DifferenceFacet = 'same' | 'differs' | 'one-list' | 'no-list';

/** The values of the difference facet, as readers see them. */
export const differenceFacets: Record<DifferenceFacet, string> = {
  same: 'Both lists, identical',
  differs: 'Both lists, something differs',
  'one-list': 'Only one of the lists',
  'no-list': 'Neither list',
};

/** What tables and search filter by; every value is a word that can stand in an address. */
export interface Facets {
  /** Systems whose lists have the code. */
  system: SideId[];
  /** Names of the listed statuses, such as `404` or `not-stated`. */
  status: string[];
  difference: DifferenceFacet;
}

/** The facets of a code: system and status from all lists, the difference from the compared pair. */
export function facetsOf({ listed, listings }: Pick<ErrorCode, 'listed' | 'listings'>): Facets {
  const rows = sideIds.flatMap((id) => listed[id] ?? []);
  const owners = new Set(listings.map(({ list }) => list.system));
  const statuses = listings.map(({ row }) => statusName(readStatus(row.status).number));
  return {
    system: sideIds.filter((id) => owners.has(id)),
    status: [...new Set(statuses)],
    difference: differenceOf(rows),
  };
}

function differenceOf(rows: { wording: string; status: string }[]): DifferenceFacet {
  const [first, ...others] = rows;
  if (!first) return 'no-list';
  if (others.length === 0) return 'one-list';
  return others.every(({ wording, status }) => wording === first.wording && status === first.status)
    ? 'same'
    : 'differs';
}
