import type { ProseSegment } from './prose.ts';

/** A text of ours in two: its first sentence, and what follows, which may be nothing. */
export interface Opening {
  first: ProseSegment[];
  rest: ProseSegment[];
}

/** The end of a sentence within plain words, when another one follows. */
const end = /[.!?](?=\s+["“(]?[A-Z0-9]|\s*$)/;

/** Parts a text behind its first sentence; what stands in code ends none. */
export function firstSentence(segments: readonly ProseSegment[]): Opening {
  for (const [index, segment] of segments.entries()) {
    const match = segment.code ? null : end.exec(segment.text);
    // A sentence that ends where code begins goes on behind it only in its next piece.
    const isOver =
      match && (match.index + 1 < segment.text.trimEnd().length || segments[index + 1]);
    if (!match || !isOver) continue;
    const at = match.index + 1;
    const rest = { ...segment, text: segment.text.slice(at).trimStart() };
    return {
      first: [...segments.slice(0, index), { ...segment, text: segment.text.slice(0, at) }],
      rest: [...(rest.text === '' ? [] : [rest]), ...segments.slice(index + 1)],
    };
  }
  return { first: [...segments], rest: [] };
}
