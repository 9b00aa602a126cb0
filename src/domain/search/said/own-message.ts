import { foldName } from '../../text/fold.ts';
import { limits } from '../limits.ts';
import { isWordForNone } from '../read/word-for-none.ts';

/**
 * Whether a message stands behind the code at this place that is not made of the code itself, as in
 * `api error BadRequest: trailing checksum is not supported`: no client makes such a one of a status.
 */
export function hasOwnMessage(text: string, code: string, at: number): boolean {
  const [, message = ''] = /^\w+: ([A-Za-z].{0,200})/.exec(text.slice(at, at + 300)) ?? [];
  const words = message.split(/\W+/);
  return (
    words.length > limits.words.hint &&
    !isWordForNone(words[0] ?? '') &&
    !foldName(message).startsWith(foldName(code))
  );
}
