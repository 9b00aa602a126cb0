import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { urls } from '../addresses/urls.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** What the page of a retired code says first. */
export interface WithdrawalView {
  date: string;
  reason: ProseSegment[];
  successor: { code: string; href: string } | undefined;
}

/** The sentence on a code where it is one of many, which says first that its page is retired. */
export function summaryInList({ summary, withdrawn }: ErrorCode): string {
  return withdrawn ? `Withdrawn. ${summary}` : summary;
}

/** `undefined` for a page that is kept up. */
export function withdrawalView(code: ErrorCode, catalogue: Catalogue): WithdrawalView | undefined {
  if (!code.withdrawn) return undefined;
  const { date, reason, successor } = code.withdrawn;
  return {
    date,
    reason: prose(reason, catalogue, code.code),
    successor:
      successor === undefined ? undefined : { code: successor, href: urls.code(successor) },
  };
}
