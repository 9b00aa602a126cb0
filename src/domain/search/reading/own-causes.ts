import { splitWords } from '../../text/words.ts';

/** What tells that a text is about a cause: the messages that its page quotes, as telling words. */
export interface PrintedForCause {
  system: string;
  prints: readonly string[];
}

/** The causes that a sender has of its own for a code, and which of them the text quotes. */
export interface OwnCauses<Cause> {
  all: readonly Cause[];
  quoted: Cause | undefined;
}

/**
 * The causes of whoever sent a text; where it has none, those of the software that it runs. A cause
 * is the text's own where everything of a message that its page quotes stands in it, word by word.
 * @param systems who sent it, then whose software that runs
 */
export function ownCauses<Cause extends PrintedForCause>(
  causes: readonly Cause[],
  { text, systems }: { text: string; systems: readonly string[] },
): OwnCauses<Cause> {
  for (const id of systems) {
    const all = causes.filter(({ system }) => system === id);
    if (all.length === 0) continue;
    const said = ` ${splitWords(text).list.join(' ')} `;
    const isQuoted = (print: string) =>
      print.split(' * ').every((piece) => said.includes(` ${piece} `));
    return { all, quoted: all.find(({ prints }) => prints.some(isQuoted)) };
  }
  return { all: [], quoted: undefined };
}
