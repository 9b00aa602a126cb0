import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { firstSentence, type Opening } from '../text/first-sentence.ts';
import { prose } from '../text/prose.ts';

/** The most frequent cause in short, for the place where no reply is recorded. */
export interface FirstCause {
  title: string;
  /** Where the cause stands whole. */
  href: string;
  /** How its fix begins, in words. */
  fix: Opening | undefined;
  /** The command that its fix begins with, where it leads to one at once. */
  command: string | undefined;
}

/**
 * The code's first cause with the beginning of its fix; `undefined` when fewer than two are known,
 * because a single one stands whole right below.
 */
export function firstCause(code: ErrorCode, catalogue: Catalogue): FirstCause | undefined {
  const [cause, second] = code.causes;
  if (!cause || !second) return undefined;
  const { words = '', command } = cause.fix ?? {};
  const said = words.replace(/\s+/g, ' ');
  const leadsToCommand = said === '' || said.endsWith(':');
  return {
    title: cause.title,
    href: `#${cause.id}`,
    fix: said === '' ? undefined : firstSentence(prose(said, catalogue, code.code)),
    command: leadsToCommand ? command : undefined,
  };
}
