import type { ErrorCode } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { type SituationSigns, situationSigns } from '../../domain/search/reading/situation.ts';
import { plainText } from '../text/prose.ts';

/** A recorded situation: what tells it from others, and as plain text what it was and what to do. */
export interface SituationText {
  situation: string;
  advice: string;
  retry: string;
  signs: SituationSigns;
}

/** A code's situations, in the order of its content file. */
export function situationsOf(code: ErrorCode): SituationText[] {
  const signs = situationSigns(code);
  return code.seen.map(({ system, situation, advice, retry }, index) => ({
    situation: plainText(situation),
    advice: plainText(advice),
    retry: retryAdvices[retry].label,
    signs: signs[index] ?? { system },
  }));
}
