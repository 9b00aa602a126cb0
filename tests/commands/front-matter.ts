import { isMap, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Code } from './blocks.ts';

/** Fields whose languages are those that people speak. */
const spoken: readonly string[] = ['questions', 'translations'];

/** Code in front matter: whatever names its programming language beside a text. */
export function codeInFrontMatter(file: string): Code[] {
  const [, front] = /^---\n([\s\S]*?)\n---\n/.exec(file) ?? [];
  if (front === undefined) return [];
  const lines = new LineCounter();
  const found: Code[] = [];
  visit(parseDocument(front, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (isScalar(key) && spoken.includes(String(key.value))) return visit.SKIP;
      const code = isMap(value) ? codeFrom(value, lines) : null;
      if (code !== null) found.push(code);
      return undefined;
    },
    Seq(_, { items }) {
      for (const item of items) {
        const code = isMap(item) ? codeFrom(item, lines) : null;
        if (code !== null) found.push(code);
      }
    },
  });
  return found;
}

function codeFrom(map: YAMLMap, lines: LineCounter): Code | null {
  const language = map.get('language');
  const text = map.get('text');
  if (typeof language !== 'string' || typeof text !== 'string') return null;
  const start = map.range?.[0] ?? 0;
  // The front matter begins in the second line of the file.
  return { language, text, line: lines.linePos(start).line + 1 };
}
