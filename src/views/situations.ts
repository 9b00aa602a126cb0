import type { ErrorCode } from '../domain/error-code';
import { retryAdvices } from '../domain/retry';
import { plainText } from './prose';

/** A recorded situation as plain text: what it was, what to do, whether to try again. */
export interface SituationText {
  situation: string;
  advice: string;
  retry: string;
}

/** A code's situations in the order of its content file, which the resolver counts in. */
export function situationsOf(code: ErrorCode): SituationText[] {
  return code.seen.map(({ situation, advice, retry }) => ({
    situation: plainText(situation),
    advice: plainText(advice),
    retry: retryAdvices[retry].label,
  }));
}
