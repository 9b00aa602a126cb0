import type { StatusProse } from '../../domain/content/status-prose.ts';
import { parseInlineText } from '../../domain/text/inline-text.ts';
import { firstSentence } from '../text/first-sentence.ts';
import type { ProseSegment } from '../text/prose.ts';

/** What the search box says of a status that is all there is. */
export interface StatusText {
  phrase: string;
  /** What to do: the sentence that one follows first, and the rest; empty where nothing is advised. */
  first: string;
  rest: string;
  /** The part of its page that leads on: how to find out which error it is, else what to do. */
  fragment: 'which' | 'without-body';
}

/** By number, as `403`. */
export type StatusesFile = Readonly<Record<string, StatusText>>;

/** @param statuses what content says, by the names of the statuses */
export function statusesFile(
  statuses: ReadonlyMap<string, Pick<StatusProse, 'phrase' | 'first' | 'which'>>,
): StatusesFile {
  return Object.fromEntries([...statuses].map(([name, prose]) => [name, statusText(prose)]));
}

function statusText({
  phrase,
  first: advice = '',
  which,
}: Pick<StatusProse, 'phrase' | 'first' | 'which'>): StatusText {
  const { first, rest } = firstSentence(parseInlineText(advice));
  return {
    phrase,
    first: textOf(first),
    rest: textOf(rest).trim(),
    fragment: which === undefined ? 'without-body' : 'which',
  };
}

const textOf = (segments: readonly ProseSegment[]): string =>
  segments.map(({ text }) => text).join('');
