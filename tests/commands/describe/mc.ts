import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '@vscode/tree-sitter-wasm';
import type { Command, Option, Tool } from '../description.ts';
import { reader } from '../grammars.ts';

type Variables = ReadonlyMap<string, Node>;

/**
 * Reads what MinIO's `mc` understands from the variables of its source, since its help has to be
 * asked for once per command.
 * @param checkout a folder with the repository
 * @param version of that checkout
 */
export async function describeMc(checkout: string, version: string): Promise<Omit<Tool, 'read'>> {
  const parse = await reader('go');
  const variables = new Map<string, Node>();
  for (const file of globSync('cmd/*.go', { cwd: checkout })) {
    for (const spec of parse(readFileSync(join(checkout, file), 'utf8')).descendantsOfType(
      'var_spec',
    )) {
      const value = spec?.childForFieldName('value')?.firstNamedChild;
      const name = spec?.childForFieldName('name')?.text;
      if (name !== undefined && value != null) variables.set(name, value);
    }
  }
  return {
    version: `mc ${version}`,
    options: {
      ...options(variables, variables.get('mcFlags')),
      ...options(variables, variables.get('globalFlags')),
      ...help,
    },
    commands: commands(variables, variables.get('appCmds')),
  };
}

/** What the library for command lines adds by itself. */
const help: Record<string, Option> = {
  '--help': 'flag',
  '-h': 'flag',
  '--version': 'flag',
  '-v': 'flag',
};

/** The parts of a list, through names and `append`. */
function parts(variables: Variables, node: Node | null | undefined): Node[] {
  if (node == null) return [];
  if (node.type === 'identifier') return parts(variables, variables.get(node.text));
  if (node.type === 'call_expression' && node.childForFieldName('function')?.text === 'append') {
    const given = node.childForFieldName('arguments')?.namedChildren ?? [];
    return given.flatMap((argument) => parts(variables, argument));
  }
  if (node.type === 'variadic_argument') return parts(variables, node.firstNamedChild);
  if (node.type !== 'composite_literal') return [];
  if (node.childForFieldName('type')?.type !== 'slice_type') return [node];
  const body = node.childForFieldName('body')?.namedChildren ?? [];
  return body.flatMap((element) => parts(variables, element?.firstNamedChild));
}

function field(literal: Node, name: string): Node | null {
  const elements = literal.childForFieldName('body')?.namedChildren ?? [];
  const found = elements.find((element) => element?.firstNamedChild?.text === name);
  return found?.lastNamedChild?.firstNamedChild ?? null;
}

/** The text of a literal in quotes, and none of a constant. */
function text(node: Node | null): string {
  return node?.text.replace(/^"|"$/g, '') ?? '';
}

function options(variables: Variables, list: Node | null | undefined): Record<string, Option> {
  const found: Record<string, Option> = {};
  for (const flag of parts(variables, list)) {
    const kind = flag.childForFieldName('type')?.text ?? '';
    for (const name of text(field(flag, 'Name')).split(/, */)) {
      found[name.length > 1 ? `--${name}` : `-${name}`] = /Bool/.test(kind) ? 'flag' : 'value';
    }
  }
  return found;
}

function commands(variables: Variables, list: Node | null | undefined): Record<string, Command> {
  const found: Record<string, Command> = {};
  for (const literal of parts(variables, list)) {
    const below = commands(variables, field(literal, 'Subcommands'));
    const command: Command = {
      options: options(variables, field(literal, 'Flags')),
      ...(Object.keys(below).length > 0 && { commands: below }),
    };
    for (const name of [text(field(literal, 'Name')), text(field(literal, 'ShortName'))]) {
      if (name !== '') found[name] = command;
    }
  }
  return found;
}
