import type { Catalogue } from '../domain/catalogue';
import { compareListed } from '../domain/comparison';
import type { ErrorCode } from '../domain/error-code';
import { comparedSystems, type System, systems } from '../domain/systems';
import type { WordingSegment } from '../domain/wording';
import { statusVerdicts, type VerdictLabel, wordingVerdicts } from './verdicts';

/** Said in the place of a row that a list does not have. */
export const notInThisList = 'Not in this list, which does not mean that it is never sent.';

/** One list's row of the code; `row` is absent where the list does not have it. */
export interface ListedColumn {
  system: System;
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
 * The lists' rows side by side. Each wording is marked against the other column's, or left plain
 * when there is nothing to compare it with.
 */
export function listedView(code: ErrorCode, catalogue: Catalogue): ListedView {
  const [left, right] = comparedSystems();
  const comparison = compareListed(code, left.id, right.id);
  const both = comparison.presence === 'both' ? comparison : undefined;
  return {
    columns: systems.map((system) => {
      const listed = code.listed[system.id];
      const remark = catalogue.listOf(system.id).listRemark;
      if (!listed) return { system, remark, row: undefined };
      const marked = system === left ? both?.wording.left : both?.wording.right;
      return {
        system,
        remark,
        row: {
          wording: marked ?? [{ text: listed.wording, own: false }],
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
