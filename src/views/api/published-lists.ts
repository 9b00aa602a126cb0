import type { PublishedCode } from '../../domain/api/published-code.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import type { AmazonToday } from '../../domain/lists/amazon-today.ts';
import { compareListed } from '../../domain/lists/comparison.ts';
import { bySide, comparedPair } from '../../domain/lists/pair.ts';
import { readStatus } from '../../domain/lists/status.ts';

/** What the lists say of a code, as published data. */
export function publishedListed({ listed }: ErrorCode): PublishedCode['listed'] {
  return bySide(({ id }) => {
    const row = listed[id];
    if (!row) return null;
    return {
      wording: row.wording,
      status: row.status,
      statusNumber: readStatus(row.status).number,
      soapFaultCodePrefix: row.soapFaultCodePrefix ?? null,
    };
  });
}

/** How the lists' rows of a code relate, as published data. */
export function publishedComparison(code: ErrorCode): PublishedCode['comparison'] {
  const [left, right] = comparedPair();
  const comparison = compareListed(code, left.id, right.id);
  if (comparison.presence === 'both') {
    const { wording, status } = comparison;
    return { presence: 'both', wording: wording.verdict, status };
  }
  const presence = {
    'left-only': `only-${left.id}`,
    'right-only': `only-${right.id}`,
    neither: 'neither',
  } as const;
  return { presence: presence[comparison.presence], wording: null, status: null };
}

/** What Amazon's current page says of a code, as published data. */
export function publishedAmazonToday(today: AmazonToday | null): PublishedCode['amazonToday'] {
  return (
    today && {
      renamedTo: today.renamedTo ?? null,
      status: today.status,
      wording: bySide(({ id }) => today.wording[id] ?? null),
      difference: today.difference ?? null,
      billed: today.billed ?? null,
      rows: today.rows,
    }
  );
}
