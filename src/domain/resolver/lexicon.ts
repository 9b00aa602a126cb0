import type { ErrorCode } from '../error-code';
import type { SystemId } from '../systems';
import { tellingWords } from './words';

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
}

export interface LexiconEntry {
  /** As servers send it and as the page is called. */
  code: string;
  /** The page's first sentence, shown beside the code. */
  summary: string;
  /** What each published list says, as printed: `[wording, status]`. */
  listed: Partial<Record<SystemId, [wording: string, status: string]>>;
  /** Recorded replies, in the page's order: `Reading.situation` counts in it. */
  seen?: LexiconSighting[];
  /** Other names of the same error. */
  aliases?: string[];
  /** Exception classes whose name is neither the code nor the code and `Exception`. */
  classes?: string[];
  /** Phrases people search with, as telling words. */
  keywords?: string[];
  /** What clients print for this code that names neither it nor a status, as telling words. */
  prints?: string[];
}

/** A recorded reply: its texts as telling words. */
export interface LexiconSighting {
  system: SystemId;
  /** As printed; left out where a list of the code has the same. */
  status?: string;
  /** `=aws`: the words of that list's wording. */
  message?: string;
  resource?: string;
  body?: string;
  elements?: string[];
}

/** The facts of a code that it can be recognised by. */
export type RecognisableFacts = Pick<
  ErrorCode,
  'code' | 'summary' | 'listed' | 'seen' | 'aliases' | 'keywords' | 'exceptions' | 'clientNotes'
>;

/** Picks from the catalogue what the resolver needs. */
export function buildLexicon(codes: readonly RecognisableFacts[]): Lexicon {
  return { codes: codes.map(lexiconEntry) };
}

function lexiconEntry(facts: RecognisableFacts): LexiconEntry {
  const { code, summary, aliases } = facts;
  const listed: LexiconEntry['listed'] = {};
  for (const [system, row] of Object.entries(facts.listed) as [
    SystemId,
    { wording: string; status: string },
  ][]) {
    listed[system] = [row.wording, row.status];
  }
  const classes = classNames(code, Object.values(facts.exceptions));
  const keywords = unique(facts.keywords.map(tellingWords));
  const seen = facts.seen.map((sighting) => lexiconSighting(sighting, listed));
  const known = seen.map(({ message }) => message);
  const prints = unique(
    facts.clientNotes
      .flatMap(({ prints: printed }) => (printed && tellsByItself(printed, facts) ? [printed] : []))
      .map(tellingWords),
  ).filter((words) => !known.some((message) => message?.includes(words)));
  return {
    code,
    summary,
    listed,
    ...(seen.length > 0 && { seen }),
    ...(aliases.length > 0 && { aliases }),
    ...(classes.length > 0 && { classes }),
    ...(keywords.length > 0 && { keywords }),
    ...(prints.length > 0 && { prints }),
  };
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Whether recognising a client's line adds anything: names and statuses are recognised anyway. */
function tellsByItself(printed: string, { code, aliases }: RecognisableFacts): boolean {
  const namesIt = [code, ...aliases].some((name) => printed.includes(name));
  return !namesIt && !/\b[1-5]\d\d\b/.test(printed) && printed.split(' ').length >= 4;
}

function lexiconSighting(
  sighting: ErrorCode['seen'][number],
  listed: LexiconEntry['listed'],
): LexiconSighting {
  const { system, status, message, resource, elements, body } = sighting;
  const rows = Object.entries(listed);
  const isListedStatus = rows.some(([, row]) => row[1] === status);
  const words = message === undefined ? undefined : tellingWords(message);
  const sameWording = rows.find(([, row]) => tellingWords(row[0]) === words)?.[0];
  return {
    system,
    ...(status !== undefined && !isListedStatus && { status }),
    ...(words !== undefined && { message: sameWording ? `=${sameWording}` : words }),
    ...(resource !== undefined && { resource: tellingWords(resource) }),
    ...(body !== undefined && { body: tellingWords(body) }),
    ...(elements.length > 0 && { elements }),
  };
}

/** The telling words of what a sighting says, also where it only points to a list. */
export function messageOf(sighting: LexiconSighting, entry: LexiconEntry): string | undefined {
  const { message } = sighting;
  if (!message?.startsWith('=')) return message;
  const row = entry.listed[message.slice(1) as SystemId];
  return row && tellingWords(row[0]);
}

/** The last part of `software.amazon.awssdk.services.s3.model.NoSuchKeyException`, where it tells more. */
function classNames(code: string, exceptions: readonly string[]): string[] {
  const names = exceptions.map((name) => /[A-Za-z]\w*$/.exec(name)?.[0] ?? code);
  return unique(names).filter((name) => name !== code && name !== `${code}Exception`);
}
