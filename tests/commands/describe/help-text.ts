import type { Command, Option } from '../description.ts';

const line =
  /^ {0,10}(?:(-\w)(?:[ =]\S+)?, ?|\s*)?(--?[a-zA-Z0-9][\w.-]*)(?:(?:\[?=| )([<[A-Z(]\S*|[a-z]+\S*))?(?: {2,}|\t|$|\s)/;

/** The options that a program's help lists, a line each, as `-o, --output <file>  Write to file`. */
export function optionsInHelp(text: string): Command['options'] {
  const options: Record<string, Option> = {};
  for (const row of text.split('\n')) {
    const [, short, long, value] = line.exec(row) ?? [];
    if (long === undefined) continue;
    // How often a flag is given is no word behind it.
    const option = value === undefined || value === 'count' ? 'flag' : 'value';
    options[long] = option;
    if (short !== undefined) options[short] = option;
  }
  return options;
}
