import { type SystemId, systemIds } from '../systems/systems.ts';
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
  system: SystemId[];
  /** Names of the listed statuses, such as `404` or `not-stated`. */
  status: string[];
  difference: DifferenceFacet;
}

/** The facets of a code, from what the lists say about it. */
export function facetsOf(
  listed: Partial<Record<SystemId, { wording: string; status: string }>>,
): Facets {
  const rows = systemIds.flatMap((id) => listed[id] ?? []);
  return {
    system: systemIds.filter((id) => listed[id]),
    status: [...new Set(rows.map(({ status }) => statusName(readStatus(status).number)))],
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
