import type { ErrorCode, WrittenCode } from '../content/error-code.ts';
import { amazonTodayOf } from './amazon-today.ts';
import { listingsOf, type PublishedList } from './list.ts';
import { sides } from './pair.ts';

/** Puts beside what a writer says of each code what the lists say of it, by its names. */
export function joinLists(
  codes: readonly WrittenCode[],
  lists: readonly PublishedList[],
): ErrorCode[] {
  return codes.map((code) => {
    const names = [code.code, ...code.aliases];
    return {
      ...code,
      listings: listingsOf(names, lists),
      listed: listedIn(names, lists),
      amazonToday: amazonTodayOf(names, lists),
    };
  });
}

/** The rows of the two lists that are compared to the letter. */
function listedIn(names: readonly string[], lists: readonly PublishedList[]): ErrorCode['listed'] {
  return Object.fromEntries(
    sides.flatMap(({ id, list }) => {
      const rows = lists.find((candidate) => candidate.id === list)?.rows ?? [];
      const row = names.flatMap((name) => rows.find(({ code }) => code === name) ?? [])[0];
      if (row?.wording === undefined) return [];
      const { wording, status, soapFaultCodePrefix } = row;
      return [[id, { wording, status, ...(soapFaultCodePrefix ? { soapFaultCodePrefix } : {}) }]];
    }),
  );
}
