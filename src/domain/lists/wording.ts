import { diffWordsWithSpace } from 'diff';
import { type WordingVerdict, wordingVerdict } from './wording-verdict.ts';

/** A piece of one wording: shared with the other, or its own. */
export interface WordingSegment {
  text: string;
  own: boolean;
}

/** Two texts that share less of each are two sentences: marking words would make scraps of them. */
const leastShared = 0.4;

export interface WordingComparison {
  verdict: WordingVerdict;
  /** Joined, each side's segments give its wording back byte for byte. */
  left: WordingSegment[];
  right: WordingSegment[];
}

/** Compares two wordings word by word. */
export function compareWordings(left: string, right: string): WordingComparison {
  const changes = diffWordsWithSpace(left, right);
  const side = (other: 'added' | 'removed'): WordingSegment[] =>
    joined(
      changes
        .filter((change) => !change[other])
        .map((change) => ({ text: change.value, own: change.added || change.removed })),
    );
  const verdict = wordingVerdict(left, right);
  const [ours, theirs] = [side('added'), side('removed')];
  const isAnother = [ours, theirs].some((segments) => sharedPart(segments) < leastShared);
  if (verdict !== 'different' || !isAnother) return { verdict, left: ours, right: theirs };
  return {
    verdict,
    left: [{ text: left, own: false }],
    right: [{ text: right, own: false }],
  };
}

/** Own words with nothing but a blank between them are one piece. */
function joined(segments: readonly WordingSegment[]): WordingSegment[] {
  const result: WordingSegment[] = [];
  for (const [index, segment] of segments.entries()) {
    const last = result.at(-1);
    const isGap = segment.text.trim() === '' && last?.own === true && segments[index + 1]?.own;
    const own = segment.own || isGap === true;
    if (last?.own === own) last.text += segment.text;
    else result.push({ text: segment.text, own });
  }
  return result;
}

/** How much of a text its shared pieces are. */
function sharedPart(segments: readonly WordingSegment[]): number {
  const lengthOf = (pieces: readonly WordingSegment[]) =>
    pieces.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(segments.filter(({ own }) => !own)) / lengthOf(segments);
}
