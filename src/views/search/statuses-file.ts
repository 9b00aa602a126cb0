import type { StatusProse } from '../../domain/content/status-prose.ts';
import { parseInlineText } from '../../domain/text/inline-text.ts';
import { firstSentence } from '../text/first-sentence.ts';
import { markedText } from '../text/marked-text.ts';

/** What the search box says of a status that is all there is. */
export interface StatusText {
  phrase: string;
  /** What to do: the sentence that one follows first, and the rest; empty where nothing is advised. */
  first: string;
  rest: string;
  /** The same where the request was a write, when that is something else. */
  ofWrites?: Pick<StatusText, 'first' | 'rest'>;
  /** The part of its page that leads on: how to find out which error it is, else what to do. */
  fragment: 'which' | 'without-body';
}

type SaidOfStatus = 'phrase' | 'first' | 'firstOfWrites' | 'which';

/** By number, as `403`. */
export type StatusesFile = Readonly<Record<string, StatusText>>;

/** @param statuses what content says, by the names of the statuses */
export function statusesFile(
  statuses: ReadonlyMap<string, Pick<StatusProse, SaidOfStatus>>,
): StatusesFile {
  return Object.fromEntries([...statuses].map(([name, prose]) => [name, statusText(prose)]));
}

function statusText({
  phrase,
  first = '',
  firstOfWrites,
  which,
}: Pick<StatusProse, SaidOfStatus>): StatusText {
  return {
    phrase,
    ...inTwo(first),
    ...(firstOfWrites !== undefined && { ofWrites: inTwo(firstOfWrites) }),
    fragment: which === undefined ? 'without-body' : 'which',
  };
}

function inTwo(advice: string): Pick<StatusText, 'first' | 'rest'> {
  const { first, rest } = firstSentence(parseInlineText(advice));
  return { first: markedText(first), rest: markedText(rest).trim() };
}
