/**
 * What messages and descriptions are recognised by. Made at build time, one file, loaded
 * when a first answer stands or when names alone give none; empty fields are left out.
 *
 * Texts that are only compared, never shown, are stored as their telling words (see `words.ts`):
 * "The provided token has expired." is `provid token has expir`, and `*` stands for what varies.
 */
export interface PhrasesFile {
  /** One entry per page that has any text, under the code's name. */
  codes: Record<string, CodePhrases>;
  topics: TopicPhrases[];
  /** Codes that have no page, the pages that speak of them, and how they are related. */
  withoutPage: [code: string, near: string[], why: string][];
  /** What clients print in the place of a status, as regular expressions. */
  statusWords: [said: string, status: number][];
}

export interface CodePhrases {
  /** The wordings of the published lists that are quoted. */
  listed?: string[];
  /** Messages on the wire; a number is the place of one among the listed wordings. */
  messages?: (string | number)[];
  /** Explanations in `<Resource>`. */
  resources?: string[];
  /** Replies that are not an XML error. */
  bodies?: string[];
  /** Phrases people search with. */
  keywords?: string[];
  /** What clients print for this code that names neither it nor a status. */
  prints?: string[];
}

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
