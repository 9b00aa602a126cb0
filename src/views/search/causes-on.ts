import type { Cause } from '../../domain/content/cause.ts';
import type { System } from '../../domain/systems/system.ts';
import { parseInlineText } from '../../domain/text/inline-text.ts';
import { tellingWords } from '../../domain/text/words.ts';
import { firstSentence } from '../text/first-sentence.ts';
import { markedText } from '../text/marked-text.ts';

/** What a code comes from on one system, as its page tells, in short. */
export interface CauseOn {
  system: string;
  /** Its fragment on the page of the system. */
  fragment: string;
  /** What it is, without the code that its title begins with. */
  title: string;
  /** How its fix begins: the sentence that one follows first, and the rest; empty where it begins with a command. */
  first: string;
  rest: string;
  /** The messages that its page quotes, as telling words. */
  prints: string[];
}

/** A quoted message has at least so many telling words: a single one is a name or a value. */
const fewestWords = 2;

/** The causes of a code that stand on the pages of systems. */
export function causesOn(
  code: string,
  systems: readonly Pick<System, 'id' | 'causes'>[],
): CauseOn[] {
  return systems.flatMap(({ id, causes }) =>
    causes.filter((cause) => cause.code === code).map((cause) => causeOn(cause, id)),
  );
}

function causeOn({ title, id, fix, text }: Cause, system: string): CauseOn {
  const words = (fix?.words ?? '').replace(/\s+/g, ' ');
  // What ends in a colon leads to a command that the page has.
  const { first, rest } = firstSentence(parseInlineText(words.endsWith(':') ? '' : words));
  return {
    system,
    fragment: id,
    title: title.replace(/^[\w.]+: /, ''),
    first: markedText(first),
    rest: markedText(rest),
    prints: quoted(text),
  };
}

/** The messages between back-ticks in front of the fix. */
function quoted(text: string): string[] {
  const [beforeFix = ''] = text.split('<Fix');
  const quotes = parseInlineText(beforeFix.replace(/```[\s\S]*?```/g, '')).flatMap((segment) =>
    segment.code ? tellingWords(segment.text) : [],
  );
  return [...new Set(quotes)].filter(
    (words) => words.split(' ').filter((word) => word !== '*').length >= fewestWords,
  );
}
