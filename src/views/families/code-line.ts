import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type RetryAdvice, retryAdvices } from '../../domain/content/retry.ts';
import { readStatus } from '../../domain/lists/status.ts';
import { urls } from '../addresses/urls.ts';
import { summaryInList } from '../code/withdrawal.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** A code on one line: what one sees, what it means, whether to try again. */
export interface CodeLine {
  code: string;
  href: string;
  /** Status numbers, from the lists that have the code, else from recorded replies. */
  statuses: string;
  retry: { advice: RetryAdvice; text: string };
  summary: ProseSegment[];
}

export function codeLine(code: ErrorCode, catalogue: Catalogue): CodeLine {
  return {
    code: code.code,
    href: urls.code(code.code),
    statuses: statusNumbersOf(code).join(', '),
    retry: { advice: code.retry.advice, text: retryAdvices[code.retry.advice].label },
    summary: prose(summaryInList(code), catalogue, code.code),
  };
}

/** The statuses that lists give a code; where none has it, those of its replies. */
export function statusNumbersOf({ listings, seen }: ErrorCode): number[] {
  const listed = listings.map(({ row }) => row.status);
  const texts = listed.length > 0 ? listed : seen.flatMap(({ status }) => status ?? []);
  return [...new Set(texts.flatMap((text) => readStatus(text).number ?? []))].sort();
}
