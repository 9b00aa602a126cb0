import type { ErrorCode } from '../content/error-code.ts';
import type { SideId } from './pair.ts';
import { compareStatuses, readStatus, type StatusVerdict } from './status.ts';
import { compareWordings, type WordingComparison } from './wording.ts';

/** What two published lists say about one code. */
export type Comparison =
  | { presence: 'both'; wording: WordingComparison; status: StatusVerdict }
  | { presence: 'left-only' | 'right-only' | 'neither' };

/** Compares the rows of two lists for one code. */
export function compareListed(code: ErrorCode, left: SideId, right: SideId): Comparison {
  const ours = code.listed[left];
  const theirs = code.listed[right];
  if (ours && theirs) {
    return {
      presence: 'both',
      wording: compareWordings(ours.wording, theirs.wording),
      status: compareStatuses(readStatus(ours.status), readStatus(theirs.status)),
    };
  }
  if (ours) return { presence: 'left-only' };
  return { presence: theirs ? 'right-only' : 'neither' };
}
