import type { ErrorCode } from '../../content/error-code.ts';
import type { SideId } from '../../lists/pair.ts';
import { tellingWords } from '../../text/words.ts';

/**
 * The small data that the browser gets: what the catalogue knows about each code that can be
 * recognised in a text. Made at build time, one JSON file; empty fields are left out.
 *
 * Texts that are only compared, never shown, are stored as their telling words (see `words.ts`):
 * "The provided token has expired." is `provid token has expir`, and `*` stands for what varies.
 */
export interface Lexicon {
  /** One entry per page, in the order of the catalogue. */
  codes: LexiconEntry[];
  /** The words that messages begin with, as printed: they stand glued to a code where tags were lost. */
  openings: string[];
}

export interface LexiconEntry {
  /** As servers send it and as the page is called. */
  code: string;
  /** What each published list says: its wording as telling words, and its status as printed. */
  listed: Partial<Record<SideId, [wording: string, status: string]>>;
  /** Messages on the wire, as telling words; `=aws` stands for that list's wording. */
  messages?: string[];
  /** Explanations in `<Resource>`, as telling words. */
  resources?: string[];
  /** Replies that are not an XML error, as telling words. */
  bodies?: string[];
  /** Statuses seen on the wire that no list of the code has, once for each reply. */
  statuses?: string[];
  /** Other names of the same error. */
  aliases?: string[];
  /** Exception classes whose name is neither the code nor the code and `Exception`. */
  classes?: string[];
  /** Phrases people search with, as telling words. */
  keywords?: string[];
  /** What clients print for this code that names neither it nor a status, as telling words. */
  prints?: string[];
}

/** The facts of a code that it can be recognised by. */
export type RecognisableFacts = Pick<
  ErrorCode,
  'code' | 'listed' | 'seen' | 'aliases' | 'keywords' | 'exceptions' | 'clientNotes'
>;

/** Picks from the catalogue what the resolver needs. */
export function buildLexicon(codes: readonly RecognisableFacts[]): Lexicon {
  const texts = codes.flatMap(({ listed, seen }) => [
    ...Object.values(listed).map(({ wording }) => wording),
    ...seen.map(({ message }) => message ?? ''),
  ]);
  return {
    codes: codes.map(lexiconEntry),
    openings: unique(texts.flatMap((text) => /^\w{1,20}/.exec(text)?.[0] ?? [])),
  };
}

function lexiconEntry(facts: RecognisableFacts): LexiconEntry {
  const { code, aliases, seen } = facts;
  const listed = Object.fromEntries(
    Object.entries(facts.listed).map(([system, { wording, status }]) => [
      system,
      [tellingWords(wording), status],
    ]),
  ) as LexiconEntry['listed'];
  const rows = Object.entries(listed);
  const said = tellingTexts(seen.map(({ message }) => message));
  const messages = unique(
    said.map((words) => {
      const same = rows.find(([, [wording]]) => wording === words);
      return same ? `=${same[0]}` : words;
    }),
  );
  const known = [...said, ...rows.map(([, [wording]]) => wording)];
  const prints = unique(
    facts.clientNotes
      .flatMap(({ prints: printed }) => (printed && tellsByItself(printed, facts) ? [printed] : []))
      .map(tellingWords),
  ).filter((words) => !known.some((text) => text.includes(words) || words.includes(text)));
  return {
    code,
    listed,
    ...unlessEmpty({
      messages,
      resources: unique(tellingTexts(seen.map(({ resource }) => resource))),
      bodies: unique(tellingTexts(seen.map(({ body }) => body))),
      statuses: seen.flatMap(({ status }) =>
        status && !rows.some(([, row]) => row[1] === status) ? [status] : [],
      ),
      aliases,
      classes: classNames(code, Object.values(facts.exceptions)),
      keywords: unique(facts.keywords.map(tellingWords)),
      prints,
    }),
  };
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

const tellingTexts = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text === undefined ? [] : [tellingWords(text)]));

/** The lists that hold something. */
function unlessEmpty<Lists extends Record<string, string[]>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list.length > 0),
  ) as Partial<Lists>;
}

/** Whether recognising a client's line adds anything: names and statuses are recognised anyway. */
function tellsByItself(printed: string, { code, aliases }: RecognisableFacts): boolean {
  const namesIt = [code, ...aliases].some((name) => printed.includes(name));
  return !namesIt && !/\b[1-5]\d\d\b/.test(printed) && printed.split(' ').length >= 4;
}

/** A message's telling words, also where it only points to a list. */
export function messageWords(message: string, { listed }: LexiconEntry): string {
  const row = message.startsWith('=') ? listed[message.slice(1) as SideId] : undefined;
  return row ? row[0] : message;
}

/** The last part of `software.amazon.awssdk.services.s3.model.NoSuchKeyException`, where it tells more. */
function classNames(code: string, exceptions: readonly string[]): string[] {
  const names = exceptions.map((name) => /[A-Za-z]\w*$/.exec(name)?.[0] ?? code);
  return unique(names).filter((name) => name !== code && name !== `${code}Exception`);
}
