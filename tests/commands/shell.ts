import type { Node } from '@vscode/tree-sitter-wasm';
import { reader, syntaxError } from './grammars.ts';

/** A word of a command as the program gets it; null where only the shell knows. */
export type Word = string | null;

export interface ShellCommand {
  readonly words: readonly Word[];
  /** Its line in the text, from 0. */
  readonly line: number;
}

export interface ShellText {
  readonly commands: readonly ShellCommand[];
  /** The line, from 0, that is no shell; null if all is. */
  readonly error: number | null;
}

const parse = await reader('bash');

/** Reads a text as a shell would: its simple commands in order, nested ones too. */
export function readShell(source: string): ShellText {
  const root = parse(source);
  const commands = root
    .descendantsOfType('command')
    .flatMap((node) => (node ? [command(node)] : []));
  return { commands, error: syntaxError(root) };
}

function command(node: Node): ShellCommand {
  const words = node.namedChildren
    .filter((child) => child !== null)
    .filter(({ type }) => !/redirect|variable_assignment|comment/.test(type))
    .map((child) => word(child.type === 'command_name' ? (child.firstChild ?? child) : child));
  return { words, line: node.startPosition.row };
}

function word(node: Node): Word {
  switch (node.type) {
    case 'word':
      return node.text.replace(/\\\n/g, '').replace(/\\(.)/g, '$1');
    case 'number':
      return node.text;
    case 'raw_string':
      return node.text.slice(1, -1);
    case 'string':
      return node.namedChildren.every((child) => child?.type === 'string_content')
        ? node.text.slice(1, -1).replace(/\\(["\\$`])/g, '$1')
        : null;
    case 'concatenation':
      return joined(node);
    default:
      return null;
  }
}

/** An option's name is told apart from a value that only the shell knows: `--sse-c-key=$KEY`. */
function joined(node: Node): Word {
  const parts = node.children.map((child) => (child === null ? null : word(child)));
  if (parts.every((part) => part !== null)) return parts.join('');
  const [first] = parts;
  return first?.startsWith('-') && first.includes('=') ? first : null;
}
