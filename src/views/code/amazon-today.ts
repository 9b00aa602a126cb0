import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { sideById, sideIds } from '../../domain/lists/pair.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** What Amazon's current page says about a code, as short statements. */
export interface AmazonTodayView {
  /** Whether and under which name the page lists it. */
  presence: string;
  status: string | undefined;
  /** One statement per published list that has the code. */
  wording: string[];
  difference: ProseSegment[] | undefined;
  billing: string | undefined;
}

export function amazonTodayView(code: ErrorCode, catalogue: Catalogue): AmazonTodayView {
  const today = code.amazonToday;
  if (!today) {
    return {
      presence: 'Not on Amazon’s current list.',
      status: undefined,
      wording: [],
      difference: undefined,
      billing: undefined,
    };
  }
  return {
    presence: today.renamedTo
      ? `Listed under another name: ${today.renamedTo}.`
      : 'Listed under the same name.',
    status: today.status,
    wording: sideIds.flatMap((id) => {
      const verdict = today.wording[id];
      const words = verdict === 'identical' ? 'the same words as' : 'other words than';
      return verdict ? [`${words} ${sideById(id).listName}`] : [];
    }),
    difference: today.difference ? prose(today.difference, catalogue, code.code) : undefined,
    billing: billing(today.billed),
  };
}

/** The same in a few words, for table cells. */
export function amazonTodayInShort(code: ErrorCode): string {
  const today = code.amazonToday;
  if (!today) return 'not listed';
  const name = today.renamedTo ? `as ${today.renamedTo}` : 'listed';
  return `${name}, ${today.status}`;
}

function billing(billed: boolean | undefined): string | undefined {
  if (billed === undefined) return undefined;
  return billed
    ? 'Not among the codes that Amazon’s billing page exempts, so such a request is billed to the bucket owner.'
    : 'Exempt on Amazon’s billing page: such a request is not billed to the bucket owner.';
}
