import type { Command, Option, Tool } from './description.ts';
import type { Word } from './shell.ts';

interface Reading {
  /** The command reached so far, and those that it belongs to, outermost first. */
  readonly path: Command[];
  readonly names: string[];
  readonly given: Set<string>;
  readonly found: string[];
  /** Options that end the words where a value should follow. */
  readonly withoutValue: string[];
}

/**
 * Holds the words behind a program's name against its description.
 * @param whole false for a command in a sentence, which may stop before what it needs
 * @returns what is wrong with them, empty if nothing is
 */
export function complaints(tool: Tool, words: readonly Word[], whole: boolean): string[] {
  const [name = '', ...rest] = words;
  const reading: Reading = {
    path: [tool],
    names: [name ?? ''],
    given: new Set(),
    found: [],
    withoutValue: [],
  };
  while (rest.length > 0) readWord(reading, rest);
  if (whole) lookForWhatIsMissing(reading);
  return reading.found;
}

function readWord(reading: Reading, rest: Word[]): void {
  const word = rest.shift() ?? null;
  if (word === '--') rest.length = 0;
  else if (word?.startsWith('--')) readLong(reading, word, rest);
  else if (word !== null && /^-[^-]/.test(word)) readShort(reading, word, rest);
  else readName(reading, word);
}

function readName(reading: Reading, word: Word): void {
  const commands = reading.path.at(-1)?.commands;
  if (commands === undefined || word === null) return;
  const command = commands[word];
  if (command === undefined) {
    // The reader's own word stands in capitals, as in `aws s3api OPERATION --debug`.
    if (!/^[A-Z_]+$/.test(word))
      reading.found.push(`"${reading.names.join(' ')}" has no command "${word}"`);
    reading.path.push({ options: {} });
    return;
  }
  reading.path.push(command);
  reading.names.push(word);
}

function readLong(reading: Reading, word: string, rest: Word[]): void {
  const [name = '', ...value] = word.split('=');
  const option = known(reading, name);
  if (option === undefined) {
    unknown(reading, name);
    return;
  }
  reading.given.add(name);
  if (value.length > 0) checkValue(reading, name, option, value.join('='));
  else if (option !== 'flag') takeValue(reading, name, option, rest);
}

/** `-f`, `-o FILE`, `-oFILE`, `-sS`; and `-target=…`, as programs in Go have it. */
function readShort(reading: Reading, word: string, rest: Word[]): void {
  const [whole = ''] = word.split('=');
  if (whole.length > 2) {
    const name = [whole, `-${whole}`].find((spelling) => known(reading, spelling) !== undefined);
    if (name !== undefined) {
      readLong(reading, word.replace(whole, name), rest);
      return;
    }
  }
  for (let index = 1; index < word.length; index += 1) {
    const name = `-${word[index]}`;
    const option = known(reading, name);
    if (option === 'flag') continue;
    if (option === undefined) unknown(reading, whole);
    else if (index === word.length - 1) takeValue(reading, name, option, rest);
    return;
  }
}

function known({ path }: Reading, name: string): Option | undefined {
  return path.findLast(({ options }) => Object.hasOwn(options, name))?.options[name];
}

function unknown({ found, names }: Reading, name: string): void {
  found.push(`"${names.join(' ')}" has no option "${name}"`);
}

function takeValue(reading: Reading, name: string, option: Option, rest: Word[]): void {
  const next = rest[0];
  if (
    typeof option !== 'string' &&
    option.includes('') &&
    (next === undefined || next?.startsWith('-'))
  )
    return;
  if (next === undefined) reading.withoutValue.push(name);
  else checkValue(reading, name, option, rest.shift() ?? null);
}

function checkValue({ found }: Reading, name: string, option: Option, value: Word): void {
  if (value !== null && /^(\[?\{"|\[")/.test(value) && !isJson(value))
    found.push(`"${name}" has a value that is no JSON`);
  if (typeof option === 'string' || value === null || option.includes(value)) return;
  if (/^[A-Z_]+$/.test(value)) return;
  found.push(`"${name}" does not take "${value}", only ${option.filter(Boolean).join(', ')}`);
}

function lookForWhatIsMissing({ found, given, names, path, withoutValue }: Reading): void {
  found.push(...withoutValue.map((name) => `"${name}" has no value`));
  const { commands, required = [] } = path.at(-1) ?? { options: {} };
  if (commands !== undefined && path.length === 1 && given.size === 0)
    found.push(`"${names.join(' ')}" names no command`);
  if ([...given].some((name) => /^--(cli-input-|generate-cli-skeleton)/.test(name))) return;
  for (const name of required) {
    if (!given.has(name)) found.push(`"${names.join(' ')}" needs "${name}"`);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The question is answered: what is wrong with it shows in a reader's terminal too.
    return false;
  }
}
