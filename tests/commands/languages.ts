import { parseAllDocuments } from 'yaml';
import type { Code } from './blocks.ts';
import { type Grammar, reader, syntaxError } from './grammars.ts';

/** Says what is wrong with a text and at which of its lines, from 0; null if nothing is. */
type Check = (text: string) => { line: number; message: string } | null;

/** What stands around a snippet in a whole program, on the snippet's own first and last line. */
type Frame = (snippet: string) => string;

const alone: Frame = (snippet) => snippet;

/** A text is right where it is right in one of the frames; else the first tells what is wrong. */
function framed(check: Check, ...frames: Frame[]): Check {
  return (text) => {
    const results = [alone, ...frames].map((frame) => check(frame(text)));
    return results.includes(null) ? null : (results[0] ?? null);
  };
}

async function grammar(name: Grammar, ...frames: Frame[]): Promise<Check> {
  const parse = await reader(name);
  return framed(
    (text) => {
      const line = syntaxError(parse(text));
      return line === null ? null : { line, message: 'is not understood by a parser' };
    },
    ...frames,
  );
}

/** An error that is thrown stands for the whole text. */
function thrown(parse: (text: string) => unknown): Check {
  return (text) => {
    try {
      parse(text);
      return null;
    } catch (error) {
      return { line: 0, message: error instanceof Error ? error.message : String(error) };
    }
  };
}

const javascript = await grammar(
  'javascript',
  (body) => `export async function handler(event) { ${body}\n}`,
);

/** How each language of a fence is read. */
const checks: Readonly<Record<string, Check>> = {
  bash: await grammar('bash'),
  cpp: await grammar('cpp'),
  csharp: await grammar('c-sharp', (value) => `var value = ${value};`),
  go: await grammar('go', (body) => `package page; func main() { ${body}\n}`),
  ini: await grammar(
    'ini',
    (lines) => `${lines}\n`,
    // Files of s3cmd are shown without the name of their only section.
    (lines) => `[default]\n${lines}\n`,
  ),
  java: await grammar('java', (value) => `${value};`),
  javascript,
  js: javascript,
  json: framed(
    thrown((text) => JSON.parse(text)),
    (member) => `{ ${member} }`,
  ),
  php: await grammar('php'),
  python: await grammar('python'),
  ruby: await grammar('ruby'),
  rust: await grammar('rust', (value) => `fn main() { ${value}; }`),
  yaml: thrown((text) => {
    for (const { errors } of parseAllDocuments(text)) if (errors[0]) throw errors[0];
  }),
};

/** Languages that nothing here can read: `text` is none, the others stand in a few blocks. */
export const unreadLanguages: ReadonlySet<string> = new Set([
  'hcl',
  'http',
  'mdx',
  'nginx',
  'sql',
  'text',
  'xml',
]);

/**
 * Reads a fenced block as its language would be.
 * @returns what is wrong with it and where, null if nothing is
 */
export function languageError({
  language,
  text,
  line,
}: Code): { line: number; message: string } | null {
  if (unreadLanguages.has(language)) return null;
  const check = checks[language];
  if (check === undefined) return { line, message: `nothing reads the language "${language}"` };
  const error = check(language === 'php' && !text.includes('<?') ? `<?php ${text}` : text);
  return error && { line: line + error.line, message: error.message };
}
