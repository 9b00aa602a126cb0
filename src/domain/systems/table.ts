import type { CatalogueContent } from '../catalogue.ts';
import { currentListId } from '../lists/amazon-today.ts';
import type { PublishedList } from '../lists/list.ts';
import { sidePlace } from '../lists/pair.ts';
import type { Sends, System } from './system.ts';

/** A system with the codes and statuses that were read of it, in its list or its source. */
export interface SystemTable {
  system: System;
  sends: Sends;
}

/**
 * The systems of which a list or a source was read, in the order of every picture and page: the
 * compared pair first, then services, servers and emulators, each by name. What a system publishes
 * as a list goes before what was read in its source.
 */
export function systemTables({
  systems,
  lists,
}: Pick<CatalogueContent, 'systems' | 'lists'>): SystemTable[] {
  return inOrder(systems).flatMap((system) => {
    const list = listOf(system.id, lists);
    const sends = list ? tableOf(list) : system.sends;
    return sends ? [{ system, sends }] : [];
  });
}

/** Systems in the order of every picture and page. */
export function inOrder(systems: readonly System[]): System[] {
  return [...systems].sort(
    (a, b) =>
      sideOrder(a) - sideOrder(b) ||
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      a.shortName.localeCompare(b.shortName, 'en'),
  );
}

const kindOrder: System['kind'][] = ['service', 'server', 'emulator'];

function sideOrder({ id }: System): number {
  return sidePlace(id) || Number.POSITIVE_INFINITY;
}

/** The list that a system publishes today. */
export function listOf(system: string, lists: readonly PublishedList[]): PublishedList | undefined {
  const published = lists.filter((list) => list.system === system);
  return published.find(({ id }) => id === currentListId) ?? published[0];
}

/** The rows of a published list by code; one code may have several. */
export function tableOf(list: PublishedList): Sends {
  const codes: Record<string, string[]> = {};
  for (const { code, status } of list.rows) {
    codes[code] ??= [];
    codes[code].push(status);
  }
  const { source, date } = list;
  return {
    read: { source, ...(date === undefined ? {} : { date }), whole: true, kind: 'documented' },
    codes,
  };
}
