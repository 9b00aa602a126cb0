import { foldName } from '../../text/fold.ts';
import { nameParts } from '../../text/name-parts.ts';
import type { NameRemarks, NamesFile } from './names-file.ts';
import { type TextMarks, textMarks } from './text-marks.ts';

/** A name that stands for a code, and what kind of name it is. */
export interface KnownName {
  code: string;
  /** `code` itself, another name of it, or a class made from it. */
  kind: 'code' | 'alias' | 'class';
}

/** A code without a page of its own, and the pages that speak of it, the closest first. */
export interface Neighbour {
  code: string;
  pages: readonly string[];
  why: string;
}

/** A folded name, and of how many words it is made. */
export interface FoldedName {
  name: string;
  code: string;
  parts: number;
  /** Which letters it has, a bit each. */
  letters: number;
}

/** The names, arranged for looking things up. Made once. */
export interface Knowledge {
  /** What is looked for in a text. */
  marks: TextMarks;
  /** Code → what is remarkable about its name, in order of familiarity. */
  codes: ReadonlyMap<string, NameRemarks>;
  /** Folded name → code. */
  names: ReadonlyMap<string, KnownName>;
  /** The same by the length of the folded name: names with slips are compared with these. */
  namesByLength: ReadonlyMap<number, readonly FoldedName[]>;
  /** How programs write names in running text: NoSuchKey, NO_SUCH_KEY, no_such_key, NoSuchKeyException. */
  spelled: ReadonlyMap<string, KnownName>;
  /** Folded name → code without a page; known once phrases are. */
  withoutPage: ReadonlyMap<string, Neighbour>;
  /** Status → codes that a list or a reply has under it, the most familiar first. */
  statuses: ReadonlyMap<number, readonly string[]>;
  /** Folded reason phrase that is not the usual one → codes that come with it. */
  tellingPhrases: ReadonlyMap<string, readonly string[]>;
}

export function prepare({ codes, patterns }: NamesFile): Knowledge {
  const names = new Map<string, KnownName>();
  const spelled = new Map<string, KnownName>();
  const statuses = new Map<number, string[]>();
  const tellingPhrases = new Map<string, string[]>();
  const learn = (name: string, known: KnownName) => {
    const folded = foldName(name);
    if (!names.has(folded)) names.set(folded, known);
    for (const { text, isClass } of spellings(name)) {
      if (!spelled.has(text)) spelled.set(text, isClass ? { ...known, kind: 'class' } : known);
    }
  };
  // Every code's own name goes before any other name.
  for (const [code] of codes) spelled.set(code, { code, kind: 'code' });
  for (const [code] of codes) names.set(foldName(code), { code, kind: 'code' });
  for (const [code] of codes) learn(code, { code, kind: 'code' });
  for (const [code, numbers, { aliases = [], classes = [], phrases = [] } = {}] of codes) {
    for (const alias of aliases) learn(alias, { code, kind: 'alias' });
    for (const name of classes) learn(name, { code, kind: 'class' });
    for (const number of numbers) append(statuses, number, code);
    for (const phrase of phrases) append(tellingPhrases, foldName(phrase), code);
  }
  return {
    marks: textMarks(patterns),
    codes: new Map(codes.map(([code, , remarks = {}]) => [code, remarks])),
    names,
    namesByLength: byLength(names),
    spelled,
    withoutPage: new Map(),
    statuses,
    tellingPhrases,
  };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function byLength(names: ReadonlyMap<string, KnownName>): Map<number, FoldedName[]> {
  const lengths = new Map<number, FoldedName[]>();
  for (const [name, { code }] of names) {
    append(lengths, name.length, {
      name,
      code,
      parts: nameParts(code).length,
      letters: lettersOf(name),
    });
  }
  return lengths;
}

/**
 * The names that may be a folded text with at most so many slips: of about its length and with
 * about its letters. Only these are worth comparing letter by letter.
 */
export function namesNear(
  folded: string,
  slips: number,
  { namesByLength }: Knowledge,
): FoldedName[] {
  const letters = lettersOf(folded);
  const near: FoldedName[] = [];
  for (let length = folded.length - slips; length <= folded.length + slips; length += 1) {
    for (const name of namesByLength.get(length) ?? []) {
      // A slip takes one letter away and brings another one in.
      if (bitsIn(letters ^ name.letters) <= 2 * slips) near.push(name);
    }
  }
  return near;
}

function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at += 1) letters |= 1 << (folded.charCodeAt(at) % 32);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** Whether the code's name alone does not tell that S3 sent it: other software uses it as well. */
export function isCommonName(code: string, { codes }: Knowledge): boolean {
  return codes.get(code)?.common === true;
}

/** The status that clients make this code's name of, where no server sends it. */
export function statusOfBareName(code: string, { codes }: Knowledge): number | undefined {
  return codes.get(code)?.status;
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
