/** What kind of text a phrase is; the last ones are those of topics. */
export type PhraseKind =
  | 'listed'
  | 'seen'
  | 'resource'
  | 'body'
  | 'prints'
  | 'keyword'
  | 'name'
  | 'client-words'
  | 'shown-words'
  | 'question'
  | 'topic-keyword'
  | 'client-name';

/** The page that a phrase stands for: a code's, or a topic's. */
export type Page =
  | { kind: 'code'; key: string; code: string }
  | { kind: 'topic'; key: string; topic: { id: string; title: string } };

/** A text that stands for a page: a message, a tell-tale, something people say. */
export interface Phrase {
  page: Page;
  kind: PhraseKind;
  fragments: Fragment[];
  /** The place of its page: of two with the same words the more familiar one goes first. */
  place: number;
  /** How often its words stand in the texts of its page. */
  familiarity: number;
  /** Sum over its words. */
  weight: number;
  wordCount: number;
}

/** A stretch of a phrase between two places that vary. */
export interface Fragment {
  phrase: Phrase;
  /** Numbers of the words. */
  words: number[];
  text: string[];
  weight: number;
}
