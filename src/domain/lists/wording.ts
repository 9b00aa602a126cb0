import { diffWordsWithSpace } from 'diff';
import { type WordingVerdict, wordingVerdict } from './wording-verdict.ts';

/** A piece of one wording: shared with the other, or its own. */
export interface WordingSegment {
  text: string;
  own: boolean;
}

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
    changes
      .filter((change) => !change[other])
      .map((change) => ({ text: change.value, own: change.added || change.removed }));
  return { verdict: wordingVerdict(left, right), left: side('added'), right: side('removed') };
}
