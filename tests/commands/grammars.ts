import { createRequire } from 'node:module';
import type * as TreeSitter from '@vscode/tree-sitter-wasm';
import type { Language, Node } from '@vscode/tree-sitter-wasm';

/** Languages that a parser reads, by the name of its grammar. */
export type Grammar =
  | 'bash'
  | 'c-sharp'
  | 'cpp'
  | 'go'
  | 'ini'
  | 'java'
  | 'javascript'
  | 'php'
  | 'python'
  | 'ruby'
  | 'rust';

// Its types are those of a module with named exports, its program is an older kind of module.
const require = createRequire(import.meta.url);
const packaged = require.resolve('@vscode/tree-sitter-wasm');
const { Language: languages, Parser } = require(packaged) as typeof TreeSitter;
const started = Parser.init();
const languagesLoading = new Map<Grammar, Promise<Language>>();

function language(grammar: Grammar): Promise<Language> {
  const known = languagesLoading.get(grammar);
  if (known !== undefined) return known;
  const file = packaged.replace(/tree-sitter\.js$/, `tree-sitter-${grammar}.wasm`);
  const loading = started.then(() => languages.load(file));
  languagesLoading.set(grammar, loading);
  return loading;
}

/** Reads source texts of one language; each gives the root of its tree. */
export async function reader(grammar: Grammar): Promise<(source: string) => Node> {
  const loaded = await language(grammar);
  const parser = new Parser();
  parser.setLanguage(loaded);
  return (source) => {
    const tree = parser.parse(source);
    if (tree === null) throw new Error(`The parser gave no tree for: ${source}`);
    return tree.rootNode;
  };
}

/** The first place that the grammar does not know, as a line that counts from 0; null if none. */
export function syntaxError(root: Node): number | null {
  if (!root.hasError) return null;
  const worst = (node: Node): Node =>
    node.children.map((child) => child).find((child) => child?.hasError || child?.isMissing) ??
    node;
  let node = root;
  for (let next = worst(node); next !== node; next = worst(node)) node = next;
  return node.startPosition.row;
}
