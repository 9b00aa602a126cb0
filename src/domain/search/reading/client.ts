import type { ClientPatterns } from '../../clients/patterns.ts';

/** The client that most likely printed the text: the first whose sign it has. */
export function guessClient(text: string, signs: ClientPatterns['signs']): string | undefined {
  return signs.find(({ pattern, flags }) => new RegExp(pattern, flags).test(text))?.client;
}
