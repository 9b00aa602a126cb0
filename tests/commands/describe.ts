/**
 * Writes what programs say of themselves to `tests/fixtures/commands`, for the test that holds the
 * commands of content against it. Run by hand when content uses more of a program, or a newer one:
 *
 *     node tests/commands/describe.ts aws            the AWS CLI that Python finds
 *     node tests/commands/describe.ts ia             the `ia` that Python finds
 *     node tests/commands/describe.ts curl           the curl on this machine
 *     node tests/commands/describe.ts radosgw-admin  the radosgw-admin on this machine
 *     node tests/commands/describe.ts s3cmd FILE     the program s3cmd, as a file
 *     node tests/commands/describe.ts rclone FOLDER  a checkout of rclone/rclone
 *     node tests/commands/describe.ts mc FOLDER VERSION  a checkout of minio/mc
 *
 * `PYTHON` is the Python to ask, else python3; with `PYTHONPATH` it may be that of a checkout.
 * The programs without a command here are described by hand, with their source in `version`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { commandsInContent } from './content.ts';
import { optionsInHelp } from './describe/help-text.ts';
import { describeMc } from './describe/mc.ts';
import { describeRclone } from './describe/rclone.ts';
import { type Command, descriptionFile, type Tool, type ToolName } from './description.ts';

type Description = Omit<Tool, 'read'>;

const python = process.env['PYTHON'] ?? 'python3';
const [name = '', place = '', version = ''] = process.argv.slice(2);

function run(program: string, ...argv: string[]): string {
  return execFileSync(program, argv, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
}

function ask(script: string, ...argv: string[]): Description {
  const file = new URL(`describe/${script}`, import.meta.url).pathname;
  return JSON.parse(run(python, file, ...argv)) as Description;
}

/** The commands of services beside S3 that content uses: whole services would fill megabytes. */
function usedOfAws(): string[] {
  const pairs = commandsInContent()
    .filter(({ words }) => words[0] === 'aws')
    .map(({ words }) =>
      words
        .filter((word) => !word?.startsWith('-'))
        .slice(1, 3)
        .join(':'),
    );
  return [...new Set(pairs)].sort();
}

function commandsInHelp(text: string, pattern: RegExp): Record<string, Command> {
  const names = [...text.matchAll(pattern)].map(([, found = '']) => found);
  const commands: Record<string, Command> = {};
  for (const found of names) {
    const [first = '', second] = found.split(' ');
    const below = commands[first]?.commands;
    commands[first] =
      second === undefined
        ? { options: {} }
        : { options: {}, commands: { ...below, [second]: { options: {} } } };
  }
  return commands;
}

const describe: Partial<Record<string, () => Description | Promise<Description>>> = {
  aws: () => ask('aws.py', ...usedOfAws()),
  ia: () => ask('ia.py'),
  curl: () => ({
    version: run('curl', '--version').split(' ').slice(0, 2).join(' '),
    options: optionsInHelp(run('curl', '--help', 'all')),
  }),
  'radosgw-admin': () => {
    // Two names of one option share a line, as in `--secret/--secret-key=<key>`.
    const help = run('radosgw-admin', '--help').replace(/(--\w+)\/(?=-)/g, '$1\n   ');
    return {
      version: run('radosgw-admin', '--version').split(' ').slice(0, 3).join(' '),
      options: optionsInHelp(help),
      commands: commandsInHelp(help, /^ {2}([a-z]+(?: [a-z-]+)*) {2,}\S/gm),
    };
  },
  s3cmd: () => {
    const help = run(python, place, '--help');
    return {
      version: run(python, place, '--version').trim(),
      options: optionsInHelp(help),
      commands: commandsInHelp(help, /^ {6}s3cmd ([\w-]+)/gm),
    };
  },
  rclone: () => describeRclone(place),
  mc: () => describeMc(place, version),
};

const description = await describe[name]?.();
if (description === undefined) throw new Error(`Nobody knows how to ask "${name}"`);
const { commands = {}, ...root } = description;
const tool: Tool = {
  read: new Date().toISOString().slice(0, 10),
  ...root,
  ...(Object.keys(commands).length > 0 && { commands: withoutRepetition(commands, root.options) }),
};
writeFileSync(descriptionFile(name as ToolName), `${print(tool)}\n`);

/** Commands without the options that stand above them already, in the same way. */
function withoutRepetition(
  commands: Readonly<Record<string, Command>>,
  above: Command['options'],
): Record<string, Command> {
  return Object.fromEntries(
    Object.entries(commands).map(([key, { options, commands: below, ...rest }]) => {
      const own = Object.entries(options).filter(
        ([option, kind]) => JSON.stringify(above[option]) !== JSON.stringify(kind),
      );
      const known = { ...above, ...options };
      return [
        key,
        {
          options: Object.fromEntries(own),
          ...rest,
          ...(below && { commands: withoutRepetition(below, known) }),
        },
      ];
    }),
  );
}

/** JSON with a line per command, so that a change shows as one. */
function print(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value);
  const entries = Object.entries(value);
  const nested = entries.some(([key]) => key === 'commands' || key === 'options');
  if (!nested && !entries.some(([, each]) => isCommand(each))) return JSON.stringify(value);
  const indent = ' '.repeat(depth + 1);
  const leaf = isCommand(value) && !('commands' in value);
  if (leaf && depth > 0) return JSON.stringify(value);
  const lines = entries.map(
    ([key, each]) => `${indent}${JSON.stringify(key)}: ${print(each, depth + 1)}`,
  );
  return `{\n${lines.join(',\n')}\n${' '.repeat(depth)}}`;
}

function isCommand(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'options' in value;
}
