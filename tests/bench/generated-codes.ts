import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { ErrorCodeFacts } from '../../src/domain/content/error-code.ts';
import type { PublishedList } from '../../src/domain/lists/list.ts';

/** The facts that a made-up code does not simply have from the real one. */
type FrontMatter = Partial<Pick<ErrorCodeFacts, 'aliases' | 'confusedWith' | 'seen'>>;

/** Two of these behind a real name make another; 35 letters and 10 are what nginx's maps take. */
const words = 'Batch Block Cache Index Lease Queue Quota Relay Shard Stage Tape Vault'.split(' ');

/**
 * Fills a folder of codes, such as a copy of `content/codes`, until it holds so many. The extra
 * ones are made from the real ones in turn, so that the mix of sizes, lists, statuses and causes
 * stays; the same folder and number always give the same files. They meet the schema and every
 * rule between content files, so the project builds with them as it is.
 *
 * `NoSuchKey` becomes `NoSuchKeyBatchBlock`: its own name changes wherever it stands, messages and
 * wordings begin with the new words, and it is confused with the others of its round.
 * The lists beside the folder get a row for each made-up code whose model has one, and so do the
 * systems that send its model.
 * @returns the names of the made-up codes
 * @throws when more are wanted than there are names
 */
export function addGeneratedCodes(folder: string, total: number): string[] {
  const real = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace(/\.mdx$/, ''))
    .sort();
  const most = real.length * (words.length ** 2 + 1);
  if (total > most) throw new RangeError(`${total} codes were wanted; ${most} have names.`);
  const texts = new Map(real.map((code) => [code, readFileSync(fileOf(folder, code), 'utf8')]));
  const names: string[] = [];
  for (let made = 0; real.length + made < total; made += real.length) {
    const round = wordsOfRound(made / real.length);
    const origins = real.slice(0, total - real.length - made);
    for (const origin of origins) {
      const name = origin + round.join('');
      const text = generatedCode(texts.get(origin) ?? '', origin, round, new Set(origins));
      writeFileSync(fileOf(folder, name), text);
      names.push(name);
    }
    addRows(join(folder, '../lists'), origins, round);
    addSent(join(folder, '../systems'), namesOf(origins, texts), round);
  }
  return names;
}

const fileOf = (folder: string, code: string): string => join(folder, `${code}.mdx`);

/** The words that names of a round of made-up codes end with. */
function wordsOfRound(round: number): string[] {
  const positions = [Math.floor(round / words.length), round % words.length];
  return positions.map((position) => words[position] ?? '');
}

/** @param origins the real codes that this round makes others from */
function generatedCode(
  text: string,
  origin: string,
  round: readonly string[],
  origins: ReadonlySet<string>,
): string {
  const suffix = round.join('');
  const ownName = new RegExp(`\\b${origin}\\b`, 'g');
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const facts = parse(frontMatter.replace(ownName, origin + suffix)) as FrontMatter;
  const own = (quoted: string): string => `${round.join(' ')}: ${quoted}`;
  for (const sighting of facts.seen ?? []) {
    if (sighting.message) sighting.message = own(sighting.message);
  }
  if (facts.aliases) facts.aliases = facts.aliases.map((alias) => alias + suffix);
  // The last round may stop before the other code: then the page points to the real one.
  for (const other of facts.confusedWith ?? []) {
    if (origins.has(other.code)) other.code += suffix;
    else other.oneWay = `The page of ${other.code} speaks of real codes alone.`;
  }
  // Astro reads YAML 1.1, where a bare 2024-12-04 is no text.
  return `---\n${stringify(facts, { version: '1.1' })}---\n${body.replace(ownName, origin + suffix)}`;
}

/** All names of some codes, their own and their aliases. */
function namesOf(origins: readonly string[], texts: ReadonlyMap<string, string>): Set<string> {
  const names = origins.flatMap((origin) => {
    const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(texts.get(origin) ?? '') ?? [];
    return [origin, ...((parse(frontMatter) as FrontMatter).aliases ?? [])];
  });
  return new Set(names);
}

/** Lets systems send the made-up codes of a round as they send their models. */
function addSent(systems: string, names: ReadonlySet<string>, round: readonly string[]): void {
  for (const system of readdirSync(systems)) {
    const path = join(systems, system, 'sends.yaml');
    if (!existsSync(path)) continue;
    const sends = parse(readFileSync(path, 'utf8')) as { codes: Record<string, unknown> };
    for (const [name, sent] of Object.entries(sends.codes)) {
      if (names.has(name)) sends.codes[name + round.join('')] = sent;
    }
    writeFileSync(path, stringify(sends, { version: '1.1' }));
  }
}

/** Lets the made-up codes of a round stand in the lists that have their models. */
function addRows(lists: string, origins: readonly string[], round: readonly string[]): void {
  const wanted = new Set(origins);
  for (const file of readdirSync(lists)) {
    const path = join(lists, file);
    const list = parse(readFileSync(path, 'utf8')) as Pick<PublishedList, 'rows'>;
    const rows = list.rows
      .filter(({ code }) => wanted.has(code))
      .map((row) => ({
        ...row,
        code: row.code + round.join(''),
        ...(row.wording ? { wording: `${round.join(' ')}: ${row.wording}` } : {}),
      }));
    writeFileSync(path, stringify({ ...list, rows: [...list.rows, ...rows] }, { version: '1.1' }));
  }
}
