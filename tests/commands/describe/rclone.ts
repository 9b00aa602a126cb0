import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Tool } from '../description.ts';
import { optionsInHelp } from './help-text.ts';

/**
 * Reads what rclone understands from the pages of its own repository, which its release writes
 * from the program.
 * @param checkout a folder with the repository
 */
export function describeRclone(checkout: string): Omit<Tool, 'read'> {
  const content = join(checkout, 'docs/content');
  const read = (file: string): string => readFileSync(join(content, file), 'utf8');
  const commands: Record<string, Command> = {};
  for (const file of readdirSync(join(content, 'commands')).sort()) {
    // `rclone_serve_s3.md` is the command `s3` of the command `serve`.
    const names = file.replace(/\.md$/, '').split('_').slice(1);
    place(commands, names, { options: optionsInHelp(read(join('commands', file))) });
  }
  return {
    version: `rclone ${readFileSync(join(checkout, 'VERSION'), 'utf8').trim()}`,
    options: { ...optionsInHelp(read('flags.md')), '--help': 'flag', '-h': 'flag' },
    commands,
  };
}

function place(
  commands: Record<string, Command>,
  names: readonly string[],
  command: Command,
): void {
  const [name, ...below] = names;
  if (name === undefined) return;
  const present = commands[name];
  if (below.length === 0) {
    commands[name] = { ...command, ...(present?.commands && { commands: present.commands }) };
    return;
  }
  const nested: Record<string, Command> = { ...present?.commands };
  place(nested, below, command);
  commands[name] = { options: present?.options ?? {}, commands: nested };
}
