import type { KnownSender } from '../known/senders.ts';
import { isWordForNone } from '../read/word-for-none.ts';

/** A word that a client printed because the server sent no message. */
export interface Silence {
  /** As printed: `None`, `null`, `Unknown`. */
  word: string;
  /** Names of the systems that are known to send no message. */
  systems: string[];
}

/** Reads whether the message is a client's word for none. */
export function readSilence(
  message: string | undefined,
  senders: readonly KnownSender[],
): Silence | undefined {
  if (message === undefined || !isWordForNone(message)) return undefined;
  const isSilent = ({ signs }: KnownSender) =>
    signs.some(({ where, pattern }) => where === 'message' && new RegExp(pattern).test(message));
  return { word: message, systems: senders.filter(isSilent).map(({ name }) => name) };
}
