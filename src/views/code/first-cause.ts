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

/** The first paragraph of a fix, the first command of it, or both. */
const opening = /^(?!```)([\s\S]*?)(?:\n\n|$)(?:```\w*\n([\s\S]*?)\n```)?/;
const openingCommand = /^```\w*\n([\s\S]*?)\n```/;

/**
 * The code's first cause with the beginning of its fix; `undefined` when fewer than two are known,
 * because a single one stands whole right below.
 */
export function firstCause(code: ErrorCode, catalogue: Catalogue): FirstCause | undefined {
  const [cause, second] = code.causes;
  if (!cause || !second) return undefined;
  const fix = plainFix(cause.text);
  const [, alone] = openingCommand.exec(fix) ?? [];
  const [, words = '', behind] = alone === undefined ? (opening.exec(fix) ?? []) : [];
  const said = words.replace(/\s+/g, ' ').trim();
  return {
    title: cause.title,
    href: `#${cause.id}`,
    fix: said === '' ? undefined : firstSentence(prose(said, catalogue, code.code)),
    command: alone ?? (words.trimEnd().endsWith(':') ? behind : undefined),
  };
}

/** What stands in the cause's fix, without citations and with links as plain words. */
function plainFix(text: string): string {
  const [, fix = ''] = /<Fix>\s*([\s\S]*?)\s*<\/Fix>/.exec(text) ?? [];
  return fix.replace(/ *<Cite\b[^>]*\/>/g, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
