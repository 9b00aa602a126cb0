import { compareListed } from '../domain/comparison';
import type { ErrorCode } from '../domain/error-code';
import { type System, systemPairs, systems } from '../domain/systems';
import type { WordingSegment } from '../domain/wording';
import { statusVerdicts, type VerdictLabel, wordingVerdicts } from './verdicts';

/** One list's row of the code; `row` is absent where the list does not have it. */
export interface ListedColumn {
  system: System;
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
export function listedView(code: ErrorCode): ListedView {
  const [pair] = systemPairs();
  const comparison = pair && compareListed(code, pair[0].id, pair[1].id);
  const both = comparison?.presence === 'both' ? comparison : undefined;
  return {
    columns: systems.map((system) => {
      const listed = code.listed[system.id];
      if (!listed) return { system, row: undefined };
      const marked = system === pair?.[0] ? both?.wording.left : both?.wording.right;
      return {
        system,
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
