import { parseStatus } from '../../lists/status.ts';
import { foldName } from '../../text/fold.ts';
import { nameParts, stem } from '../../text/words.ts';
import { isUsualPhrase } from './http-phrases.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { buildPhraseBook, type PhraseBook } from './phrase-book.ts';

/** A name that stands for a code, and what kind of name it is. */
export interface KnownName {
  code: string;
  /** `code` itself, another name of it, or a class made from it. */
  kind: 'code' | 'alias' | 'class';
}

/** The lexicon, arranged for looking things up. Made once. */
export interface Knowledge {
  entries: ReadonlyMap<string, LexiconEntry>;
  /** Folded name → code. */
  names: ReadonlyMap<string, KnownName>;
  /** How programs write names in running text: NoSuchKey, NO_SUCH_KEY, no_such_key, NoSuchKeyException. */
  spelled: ReadonlyMap<string, KnownName>;
  /** Status → codes that a list or a recorded reply has under it, the most met first. */
  statuses: ReadonlyMap<number, readonly string[]>;
  /** Folded reason phrase that is not the usual one → codes that come with it. */
  tellingPhrases: ReadonlyMap<string, readonly string[]>;
  phrases: PhraseBook;
  /** First words of messages and their stems: they stand glued to a code when tags were lost. */
  firstWords: ReadonlySet<string>;
}

export function prepare(lexicon: Lexicon): Knowledge {
  const names = new Map<string, KnownName>();
  const spelled = new Map<string, KnownName>();
  const byStatus = new Map<number, Map<string, number>>();
  const tellingPhrases = new Map<string, string[]>();
  const firstWords = new Set(lexicon.openings.flatMap((word) => [word, stem(word.toLowerCase())]));
  const learn = (name: string, known: KnownName) => {
    if (!names.has(foldName(name))) names.set(foldName(name), known);
    for (const spelling of spellings(name)) {
      if (!spelled.has(spelling.text)) {
        spelled.set(spelling.text, spelling.isClass ? { ...known, kind: 'class' } : known);
      }
    }
  };
  // Every code's own name goes before any other name.
  for (const { code } of lexicon.codes) learn(code, { code, kind: 'code' });
  for (const entry of lexicon.codes) {
    const { code } = entry;
    for (const alias of entry.aliases ?? []) learn(alias, { code, kind: 'alias' });
    for (const name of entry.classes ?? []) learn(name, { code, kind: 'class' });
    const rows = Object.values(entry.listed);
    for (const status of [...rows.map((row) => row[1]), ...(entry.statuses ?? [])]) {
      const read = parseStatus(status);
      if (!read?.number) continue;
      const codes = byStatus.get(read.number) ?? new Map<string, number>();
      codes.set(code, (codes.get(code) ?? 0) + 1);
      byStatus.set(read.number, codes);
      const phrase = foldName(read.phrase);
      if (isUsualPhrase(phrase, read.number)) continue;
      const owners = tellingPhrases.get(phrase) ?? [];
      if (!owners.includes(code)) tellingPhrases.set(phrase, [...owners, code]);
    }
  }
  return {
    entries: new Map(lexicon.codes.map((entry) => [entry.code, entry])),
    names,
    spelled,
    statuses: new Map(
      [...byStatus].map(([status, codes]) => [
        status,
        [...codes].sort((left, right) => right[1] - left[1]).map(([code]) => code),
      ]),
    ),
    tellingPhrases,
    phrases: buildPhraseBook(lexicon),
    firstWords,
  };
}

function spellings(name: string): { text: string; isClass: boolean }[] {
  const parts = nameParts(name);
  const isPlainWord = parts.length === 1;
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  const snake = parts.join('_').toLowerCase();
  const plain = isPlainWord ? [] : [name, lower, snake, snake.toUpperCase()];
  // Java and JavaScript add Exception, C++, libs3 and minio's sources put Error or Err in front.
  const classes = [
    `${name}Exception`,
    `${name}Error`,
    `Error${name}`,
    `Err${name}`,
    `S3Error${name}`,
    `${snake.toUpperCase()}_EXCEPTION`,
  ];
  return [
    ...plain.map((text) => ({ text, isClass: false })),
    ...classes.map((text) => ({ text, isClass: true })),
  ];
}
