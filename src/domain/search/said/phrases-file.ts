/**
 * What messages and descriptions are recognised by. Made at build time, one file, loaded
 * when a first answer stands or when names alone give none; empty fields are left out.
 *
 * Texts that are only compared, never shown, are stored as their telling words (see `words.ts`):
 * "The provided token has expired." is `provid token has expir`, and `*` stands for what varies.
 */
export interface PhrasesFile {
  /** One row per page that has any text. */
  codes: CodePhrases[];
  topics: TopicPhrases[];
  /** Codes that have no page, the pages that speak of them, and how they are related. */
  withoutPage: [code: string, near: string[], why: string][];
  /** What clients print in the place of a status, as regular expressions. */
  statusWords: [said: string, status: number][];
}

/**
 * The texts of a code, the kinds that most codes have first; the row ends with the last that has any.
 * - keywords: phrases people search with
 * - messages: on the wire; a number is the place of one among the listed wordings
 * - prints: what clients print for this code that names neither it nor a status
 * - listed: the wordings of the published lists that are quoted
 * - resources: explanations in `<Resource>`
 * - bodies: replies that are not an XML error
 */
export type CodePhrases = [
  code: string,
  keywords?: string[],
  messages?: (string | number)[],
  prints?: string[],
  listed?: string[],
  resources?: string[],
  bodies?: string[],
];

/** An error without a code, as its content file tells it. */
export interface TopicPhrases {
  id: string;
  title: string;
  /** What clients print. */
  prints?: string[];
  /** What browsers, proxies and programs of all kinds show, whatever server was asked. */
  shows?: string[];
  keywords?: string[];
  /** Names that programs give to it: exceptions, numbers of errors. */
  names?: string[];
}
