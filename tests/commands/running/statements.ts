import type { Node } from '@vscode/tree-sitter-wasm';
import { codeInContent, type PlacedCode } from '../content.ts';
import { reader } from '../grammars.ts';

/** What a shell runs before it reads on: a command, a pipe of several, a loop. */
export interface Statement {
  readonly text: string;
  /** Its line in the file. */
  readonly line: number;
  /** The programs that it starts, wherever in it. */
  readonly programs: readonly string[];
  /** The programs of a pipe in order, one for a single command, none for anything else. */
  readonly pipe: readonly string[];
}

/** A block of content that one runs as a whole. */
export interface Block {
  readonly file: string;
  readonly statements: readonly Statement[];
}

const parse = await reader('bash');

/** All shell blocks of content. Code in a sentence may stop before what it needs and stays out. */
export function blocksInContent(): Block[] {
  return codeInContent()
    .filter(({ language }) => language === 'bash')
    .map(blockOf);
}

/** A shell text by its statements. */
export function blockOf({ file, line, text }: PlacedCode): Block {
  const nodes = parse(text).namedChildren.filter((node) => node !== null);
  return {
    file,
    statements: nodes
      .filter(({ type }) => type !== 'comment')
      .map((node) => ({
        text: node.text,
        line: line + node.startPosition.row,
        programs: commandsIn(node).map(programOf),
        pipe: pipeOf(node),
      })),
  };
}

function commandsIn(node: Node): Node[] {
  return node.descendantsOfType('command').filter((each) => each !== null);
}

function pipeOf(node: Node): string[] {
  if (node.type === 'redirected_statement') {
    const [first] = node.namedChildren;
    return first ? pipeOf(first) : [];
  }
  if (node.type === 'command') return [programOf(node)];
  if (node.type !== 'pipeline') return [];
  return node.namedChildren.flatMap((child) => (child ? pipeOf(child) : []));
}

function programOf(command: Node): string {
  const name = command.namedChildren.find((child) => child?.type === 'command_name');
  return name?.text ?? '';
}
