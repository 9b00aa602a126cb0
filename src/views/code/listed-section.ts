import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { compareListed } from '../../domain/lists/comparison.ts';
import { comparedPair, type Side, type SideId, sides } from '../../domain/lists/pair.ts';
import type { WordingSegment } from '../../domain/lists/wording.ts';
import { statusVerdicts, type VerdictLabel, wordingVerdicts } from '../lists/verdicts.ts';

/** Said in the place of a row that a list does not have. */
export const notInThisList = 'Not in this list, which does not mean that it is never sent.';

/** Said of a code that neither list has. */
export const inNeitherList = 'Neither of the two compared lists has this code.';

/** One list's row of the code; `row` is absent where the list does not have it. */
export interface ListedColumn {
  system: Side;
  /** What to know of the list; for the page of a code. */
  remark: string | undefined;
  row:
    | { wording: WordingSegment[]; status: string; soapFaultCodePrefix: string | undefined }
    | undefined;
}

export interface ListedView {
  columns: ListedColumn[];
  /** How the two lists' rows relate; absent unless both have the code. */
  verdicts: { wording: VerdictLabel; status: VerdictLabel } | undefined;
}

/**
 * The lists' rows side by side. The wordings of the two compared sides are marked against each
 * other; one that has nothing to be compared with stays plain.
 */
export function listedView(code: ErrorCode, catalogue: Catalogue): ListedView {
  const [left, right] = comparedPair();
  const comparison = compareListed(code, left.id, right.id);
  const both = comparison.presence === 'both' ? comparison : undefined;
  const marked = new Map<SideId, WordingSegment[] | undefined>([
    [left.id, both?.wording.left],
    [right.id, both?.wording.right],
  ]);
  return {
    columns: sides.map((system) => {
      const listed = code.listed[system.id];
      const remark = catalogue.listOf(system.id).remark;
      if (!listed) return { system, remark, row: undefined };
      return {
        system,
        remark,
        row: {
          wording: marked.get(system.id) ?? [{ text: listed.wording, own: false }],
          status: listed.status,
          soapFaultCodePrefix: listed.soapFaultCodePrefix,
        },
      };
    }),
    verdicts: both && {
      wording: wordingVerdicts[both.wording.verdict],
      status: statusVerdicts[both.status],
    },
  };
}
