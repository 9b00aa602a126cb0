import type { ProseSegment } from './prose.ts';

/** Pieces of a sentence as one text again, code between back-ticks: for files that the browser reads. */
export function markedText(segments: readonly ProseSegment[]): string {
  return segments.map(({ text, code }) => (code ? `\`${text}\`` : text)).join('');
}
