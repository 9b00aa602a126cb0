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
  /** Megabytes of the build of the edition. */
  buildMegabytes: 2000,
  /** How many times the time of Starlight without its side bar a build may take, of any size. */
  buildRatio: 1.5,
  /** How many times its memory the build of the largest set may take. */
  buildMemoryRatio: 0.6,
  /** What part of a clean build's time a build after one changed file may take. */
  secondBuild: 0.25,
} as const;
