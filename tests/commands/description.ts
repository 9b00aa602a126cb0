import { readFileSync } from 'node:fs';

/** `flag` stands alone, `value` is followed by one, a list by one of its words, or by none if one is empty. */
export type Option = 'flag' | 'value' | readonly string[];

/** What a program, or one of its commands, understands. */
export interface Command {
  /** By name with its hyphens, such as `--bucket` and `-v`. */
  readonly options: Readonly<Record<string, Option>>;
  /** Options that the command refuses to do without. */
  readonly required?: readonly string[];
  readonly commands?: Readonly<Record<string, Command>>;
}

/** A program as its own description has it: a file of `tests/fixtures/commands`. */
export interface Tool extends Command {
  /** What was asked, and in which version. */
  readonly version: string;
  /** The day it was asked, as in 2026-11-30. */
  readonly read: string;
}

export const describedTools = [
  'aws',
  'curl',
  'garage',
  'ia',
  'mc',
  'radosgw-admin',
  'rclone',
  's3cmd',
  'terraform',
] as const;

export type ToolName = (typeof describedTools)[number];

const folder = new URL('../fixtures/commands/', import.meta.url);

/** The file that keeps what a program says of itself. */
export function descriptionFile(name: ToolName): URL {
  return new URL(`${name}.json`, folder);
}

/** Reads what a program says of itself. */
export function readTool(name: ToolName): Tool {
  return JSON.parse(readFileSync(descriptionFile(name), 'utf8')) as Tool;
}
