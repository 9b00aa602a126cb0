import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type RetryAdvice, retryAdvices } from '../../domain/content/retry.ts';
import type { SideId } from '../../domain/lists/pair.ts';
import { summaryInList } from '../code/withdrawal.ts';
import { plainText } from '../text/prose.ts';

/** What the search box shows of a code, once its first answer stands. */
export interface CodeFile {
  summary: string;
  /** The listed statuses, or nothing. */
  statuses: string;
  /** Whether to try again: the advice's id, and in words. */
  retry: { advice: RetryAdvice; label: string };
  /** What each list says, to compare a pasted message with. */
  wordings: Partial<Record<SideId, string>>;
  /** What it means on other systems, by their ids. */
  elsewhere: { systems: readonly string[]; means: string }[];
}

/** A code as its file in the search has it; prose as plain text. */
export function codeFile(code: ErrorCode): CodeFile {
  const { listed, listings, retry, elsewhere } = code;
  const statuses = listings.map(({ row }) => row.status.replace(/ \(.*/, ''));
  return {
    summary: plainText(summaryInList(code)),
    statuses: [...new Set(statuses)].join(', '),
    retry: { advice: retry.advice, label: retryAdvices[retry.advice].label },
    wordings: Object.fromEntries(
      Object.entries(listed).map(([system, { wording }]) => [system, wording]),
    ),
    elsewhere: elsewhere.map(({ systems, means }) => ({ systems, means: plainText(means) })),
  };
}
