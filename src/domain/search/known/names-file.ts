import type { CatalogueContent } from '../../catalogue.ts';
import type { ErrorCode } from '../../content/error-code.ts';
import type { Family } from '../../families/family.ts';
import { parseStatus } from '../../lists/status.ts';
import { foldName } from '../../text/fold.ts';
import { isUsualPhrase, statusByPhrase } from './http-phrases.ts';
import { buildPatterns, type TextPatterns } from './patterns-file.ts';

/**
 * What the first answer is read from: the names of all codes with their statuses. Made at build
 * time, one small file; everything that a name does not have is left out.
 */
export interface NamesFile {
  /** One entry per page, the most familiar first: a beginning is completed in this order. */
  codes: NameEntry[];
  /** What every text is looked through for. */
  patterns: TextPatterns;
}

export type NameEntry = [code: string, statuses: number[], more?: NameRemarks];

/** What only some names have. */
export interface NameRemarks {
  /** Other names of the same error. */
  aliases?: string[];
  /** Exception classes whose name is neither the code nor the code and `Exception`. */
  classes?: string[];
  /** Reason phrases that give it away, such as “Slow Down”. */
  phrases?: string[];
  /** Other programs use this very name too, so that it alone tells little. */
  common?: true;
  /** It is a reason phrase of HTTP: clients make this name from a status without a code. */
  status?: number;
}

/** The facts of a code that its names are made from. */
export type NamedFacts = Pick<
  ErrorCode,
  'code' | 'listings' | 'seen' | 'aliases' | 'exceptions' | 'commonName' | 'sources'
>;

/**
 * Codes that people meet often come first: their pages cite most reports and replies. Roughly: one
 * report more or less changes no order, and names that begin alike stand together and pack well.
 */
const byFamiliarity = (left: NamedFacts, right: NamedFacts) =>
  familiarity(right) - familiarity(left);

function familiarity({ listings, seen, sources }: NamedFacts): number {
  const recorded = seen.filter(({ basis }) => basis === 'recorded');
  return Math.floor(Math.sqrt(sources.length + 2 * recorded.length + 3 * listings.length));
}

/** Picks from the catalogue what a name is recognised by, and how texts are written. */
export function buildNames(
  content: Pick<CatalogueContent, 'clients' | 'codes' | 'families' | 'systems' | 'texts'>,
): NamesFile {
  const isBare = isBareStatus(content.families);
  return {
    codes: [...content.codes].sort(byFamiliarity).map((facts) => nameEntry(facts, isBare(facts))),
    patterns: buildPatterns(content),
  };
}

/** Tells of a code whether clients make its name, of a status without a code; no server sends it. */
export function isBareStatus(
  families: readonly Pick<Family, 'id' | 'ofStatuses'>[],
): (code: { family?: string | undefined }) => boolean {
  const ofStatuses = new Set(families.filter((family) => family.ofStatuses).map(({ id }) => id));
  return ({ family }) => family !== undefined && ofStatuses.has(family);
}

function nameEntry(facts: NamedFacts, isBare: boolean): NameEntry {
  const { code, aliases, exceptions, listings, seen } = facts;
  const printed = [...listings.map(({ row }) => row.status), ...seen.map(({ status }) => status)];
  const statuses = printed.flatMap((text) => {
    const read = text === undefined ? undefined : parseStatus(text);
    return read?.number ? [{ number: read.number, phrase: read.phrase }] : [];
  });
  const phrases = statuses.flatMap(({ number, phrase }) =>
    phrase === '' || isUsualPhrase(foldName(phrase), number) ? [] : [phrase],
  );
  const phraseOf = isBare ? statusByPhrase.get(foldName(code)) : undefined;
  const remarks: NameRemarks = {
    ...unlessEmpty('aliases', aliases),
    ...unlessEmpty('classes', classNames(code, Object.values(exceptions))),
    ...unlessEmpty('phrases', unique(phrases)),
    ...(facts.commonName && { common: true }),
    ...(phraseOf !== undefined && { status: phraseOf }),
  };
  const numbers = unique(statuses.map(({ number }) => number));
  return Object.keys(remarks).length > 0 ? [code, numbers, remarks] : [code, numbers];
}

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];

function unlessEmpty(key: 'aliases' | 'classes' | 'phrases', list: string[]): NameRemarks {
  return list.length > 0 ? { [key]: list } : {};
}

/** The last part of `software.amazon.awssdk.services.s3.model.NoSuchKeyException`, where it tells more. */
function classNames(code: string, exceptions: readonly string[]): string[] {
  const names = exceptions.map((name) => /[A-Za-z]\w*$/.exec(name)?.[0] ?? code);
  return unique(names).filter((name) => name !== code && name !== `${code}Exception`);
}
