import type { CatalogueContent } from '../../catalogue.ts';
import { amazon } from '../../lists/pair.ts';
import type { Sends } from '../../systems/system.ts';
import { foldSentence } from '../../text/fold-sentence.ts';
import type { KnownSign } from './senders.ts';

/** What one system sends and, as far as the content knows, nobody else. */
export interface OwnWords {
  codes: string[];
  /** `{name}` stands for what varies. */
  sentences: string[];
}

/** What has blanks, or stands for a status, is no name by which a system is known. */
const nameOfCode = /^[A-Z][A-Za-z0-9_.]{5,60}$/;
/** Letters and digits. */
const longSentence = 25;
/** Stands for all who have a text that tells nothing. */
const anybody = '';

/**
 * Finds the codes and sentences that only one system sends, by the lists and sources that were read.
 * What Amazon has is nobody's own, and neither is a name that programs outside S3 have as well.
 * @returns by system; one without any has no entry
 */
export function ownWords({
  codes: pages,
  systems,
  texts,
}: Pick<CatalogueContent, 'codes' | 'systems' | 'texts'>): ReadonlyMap<string, OwnWords> {
  const codes = new Owners((code) => code);
  const sentences = new Owners(foldSentence);
  codes.add(anybody, ...texts.codesOfAnybody);
  for (const { code, aliases, commonName, amazonToday, listings, seen } of pages) {
    if (commonName || amazonToday) codes.add(anybody, code, ...aliases);
    for (const { list, row } of listings) {
      codes.add(list.system, row.code);
      // The lists are Amazon's, or were copied from it.
      if (row.wording !== undefined) sentences.add(anybody, row.wording);
    }
    for (const { system, message } of seen) {
      codes.add(system, code);
      if (message !== undefined) sentences.add(system, message);
    }
  }
  for (const { id, sends } of systems) {
    codes.add(id, ...Object.keys(sends?.codes ?? {}));
    sentences.add(id, ...said(sends));
  }
  const everything = sentences.all();
  const own = systems
    .filter(({ id }) => id !== amazon)
    .map(({ id, sends }): [string, OwnWords] => {
      const isSent = (code: string) =>
        nameOfCode.test(code) && sends?.codes[code] !== 'never raised';
      const own = new Set(sentences.ofOnly(id));
      // It stands in a sentence of somebody else's as well.
      const isPart = (folded: string) =>
        everything.some((other) => !own.has(other) && other.includes(folded));
      const isOwn = (sentence: string) => {
        const folded = foldSentence(sentence);
        return own.has(folded) && !isPart(folded);
      };
      return [
        id,
        {
          codes: codes.ofOnly(id).filter(isSent),
          sentences: said(sends).filter(isOwn),
        },
      ];
    });
  return new Map(own.filter(([, words]) => words.codes.length + words.sentences.length > 0));
}

/**
 * The signs that they are. None is certain: not every list is whole.
 * @returns a sign for the codes and one for the sentences, in place of hundreds
 */
export function signsOf({ codes, sentences }: OwnWords): KnownSign[] {
  const signs: KnownSign[] = [
    {
      where: 'code',
      pattern: codes.length > 0 ? `^(?:${codes.map(escaped).join('|')})$` : '',
      certainty: 'likely',
      sign: 'a code that no other list here has',
    },
    {
      where: 'said',
      pattern: sentences.map(asPattern).join('|'),
      certainty: 'likely',
      sign: 'a sentence that no other list here has',
    },
  ];
  return signs.filter(({ pattern }) => pattern !== '');
}

const escaped = (code: string) => code.replace(/\./g, '\\.');

/** A long sentence stands between others, too; a short one is all that is said. */
function asPattern(sentence: string): string {
  const pattern = sentence
    .split(/\{\w+\}/)
    .map(foldSentence)
    .join('.*');
  return pattern.length < longSentence ? `^${pattern}$` : pattern;
}

const said = (sends: Sends | undefined): string[] =>
  (sends?.says ?? []).flatMap((told) => told.sentences);

/** Texts, each with all systems that have it. */
class Owners {
  private readonly systemsOf = new Map<string, Set<string>>();
  private readonly fold: (text: string) => string;

  /** @param fold brings the spellings of a text that count as the same to one */
  constructor(fold: (text: string) => string) {
    this.fold = fold;
  }

  add(system: string, ...texts: readonly string[]): void {
    for (const folded of texts.map(this.fold)) {
      this.systemsOf.set(folded, (this.systemsOf.get(folded) ?? new Set()).add(system));
    }
  }

  all(): string[] {
    return [...this.systemsOf.keys()];
  }

  /** What nobody else has, folded. */
  ofOnly(system: string): string[] {
    return [...this.systemsOf].flatMap(([folded, systems]) =>
      systems.size === 1 && systems.has(system) ? [folded] : [],
    );
  }
}
