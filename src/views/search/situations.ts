import type { ErrorCode } from '../../domain/content/error-code.ts';
import { type RetryAdvice, retryAdvices } from '../../domain/content/retry.ts';
import {
  type SituationSigns,
  situationSigns,
} from '../../domain/search/reading/situation-signs.ts';
import type { System } from '../../domain/systems/system.ts';
import { parseInlineText } from '../../domain/text/inline-text.ts';
import { firstSentence } from '../text/first-sentence.ts';
import { markedText } from '../text/marked-text.ts';
import { plainText } from '../text/prose.ts';

/** A recorded situation: what tells it from others, and what it was and what to do. */
export interface SituationText {
  situation: string;
  /** What to do: the sentence that one follows first, and the rest. */
  first: string;
  rest: string;
  retry: { advice: RetryAdvice; text: string };
  signs: SituationSigns;
}

/**
 * A code's situations, in the order of its content file.
 * @param systems those that sent its recorded replies
 */
export function situationsOf(code: ErrorCode, systems: readonly System[]): SituationText[] {
  const signs = situationSigns(code, systems);
  return code.seen.map(({ system, situation, advice, retry }, index) => {
    const { first, rest } = firstSentence(parseInlineText(advice));
    return {
      situation: plainText(situation),
      first: markedText(first),
      rest: markedText(rest),
      retry: { advice: retry, text: retryAdvices[retry].label },
      signs: signs[index] ?? { system },
    };
  });
}
