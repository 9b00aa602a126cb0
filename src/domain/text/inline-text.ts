/** A piece of one of our sentences: plain words, or code between back-ticks. */
export interface InlineSegment {
  text: string;
  code: boolean;
}

/** A piece of a quoted text: as printed, or a `{name}` that stands for what varies. */
export interface QuotedSegment {
  text: string;
  varies: boolean;
}

/** Splits a sentence of ours at its back-ticks. An unpaired back-tick stays a character. */
export function parseInlineText(text: string): InlineSegment[] {
  return split(text, /`([^`]+)`/g).map(({ text: part, matched }) => ({
    text: part,
    code: matched,
  }));
}

/** Splits a quoted text at its `{placeholders}`, which come back without their braces. */
export function parseQuotedText(text: string): QuotedSegment[] {
  return split(text, /\{([a-z][a-z0-9 _-]*)\}/g).map(({ text: part, matched }) => ({
    text: part,
    varies: matched,
  }));
}

function split(text: string, pattern: RegExp): { text: string; matched: boolean }[] {
  // With one capturing group, every second part of a split is what the group matched.
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, matched: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
