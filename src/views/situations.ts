import type { ErrorCode } from '../domain/error-code';
import { retryAdvices } from '../domain/retry';
import { type SituationSigns, situationSigns } from '../domain/situation';
import { plainText } from './prose';

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
