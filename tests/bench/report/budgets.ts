/** What the project promises of itself. */
export const budgets = {
  /** Bytes of a code page's first visit, with Brotli. */
  codePage: 20_000,
  /** The part of it that the first paint waits for, HTML and CSS: one initial congestion window. */
  codePageBlocking: 14_600,
  /** Bytes that the search box fetches before its first answer. */
  firstAnswer: 20_000,
  /** Milliseconds from a key press to the answer, once everything is loaded. */
  typedWord: 5,
  longPaste: 16,
  /** How many times as long ten times as many codes may take. */
  buildGrowth: 10.5,
  /** Seconds and megabytes of the build of the largest set. */
  buildSeconds: 60,
  buildMegabytes: 1500,
} as const;
