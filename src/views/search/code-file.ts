import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type RetryAdvice, retryAdvices } from '../../domain/content/retry.ts';
import type { SideId } from '../../domain/lists/pair.ts';
import { parseStatus } from '../../domain/lists/status.ts';
import { cellOf } from '../../domain/systems/cell.ts';
import type { System } from '../../domain/systems/system.ts';
import { summaryInList } from '../code/withdrawal.ts';
import { plainText } from '../text/prose.ts';
import { type CauseOn, causesOn } from './causes-on.ts';

/** Of those, some may not concern who sent a paste. */
const mostCauses = 6;

/** What the search box shows of a code, once its first answer stands. */
export interface CodeFile {
  summary: string;
  /** The listed statuses as numbers, each once, or nothing. */
  statuses: string;
  /** Those of the systems that are known to send others, by their ids. */
  statusOn: Readonly<Record<string, string>>;
  /** Whether to try again: the advice's id, and in words. */
  retry: { advice: RetryAdvice; label: string };
  /** What each list says, to compare a pasted message with. */
  wordings: Partial<Record<SideId, string>>;
  /** Set where Amazon's list of today has it, whatever the compared copy of 2019 says. */
  isOnAmazonsList?: true;
  /** What it means on other systems, by their ids. */
  elsewhere: { systems: readonly string[]; means: string }[];
  /** What it comes from, the most frequent first: as many as the box may show. */
  causes: { fragment: string; title: string; system?: string }[];
  /** What it comes from on single systems; left out where that is known of none. */
  causesOn?: CauseOn[];
}

/**
 * A code as its file in the search has it; prose as plain text.
 * @param systems all of them: those with a status of their own for it are named
 */
export function codeFile(code: ErrorCode, systems: readonly System[]): CodeFile {
  const { listed, listings, retry, elsewhere } = code;
  const statuses = numbersIn(usual(listings));
  const causes = causesOn(code.code, systems);
  return {
    summary: plainText(summaryInList(code)),
    statuses,
    statusOn: Object.fromEntries(
      systems.flatMap((system) => {
        const own = statusesOn(system, code);
        // A system that also sends the usual one mostly does.
        const isUsual = own.split(', ').includes(statuses);
        return own === '' || isUsual ? [] : [[system.id, own]];
      }),
    ),
    retry: { advice: retry.advice, label: retryAdvices[retry.advice].label },
    wordings: Object.fromEntries(
      Object.entries(listed).map(([system, { wording }]) => [system, wording]),
    ),
    ...(code.amazonToday && { isOnAmazonsList: true as const }),
    elsewhere: elsewhere.map(({ systems, means }) => ({ systems, means: plainText(means) })),
    causes: code.causes.slice(0, mostCauses).map(({ id, title, system }) => ({
      fragment: id,
      title: plainText(title),
      ...(system && { system }),
    })),
    ...(causes.length > 0 && { causesOn: causes }),
  };
}

/** What each list gives first: further rows are of single operations, as the 200 of DeleteObjects. */
function usual(listings: ErrorCode['listings']): string[] {
  const byList = new Map(listings.toReversed().map(({ list, row }) => [list.id, row.status]));
  return listings.flatMap(({ list, row }) =>
    byList.get(list.id) === row.status ? row.status : [],
  );
}

/** The numbers in statuses as they are printed, each once. */
function numbersIn(printed: readonly string[]): string {
  const numbers = printed.flatMap((text) => parseStatus(text)?.number ?? []);
  return [...new Set(numbers)].join(', ');
}

/** The statuses of a code on a system: as its list or source has them, else as they were seen. */
function statusesOn(system: System, { code, aliases, listings, seen }: ErrorCode): string {
  const own = usual(listings.filter(({ list }) => list.system === system.id));
  if (own.length > 0) return numbersIn(own);
  // Another name of the code may have another status there.
  for (const names of [[code], aliases]) {
    const cell = cellOf(system, names);
    if (cell.says === 'sends') return cell.statuses.filter((number) => number !== null).join(', ');
  }
  return numbersIn(
    seen.flatMap((reply) => (reply.system === system.id ? (reply.status ?? []) : [])),
  );
}
