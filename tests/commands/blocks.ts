/** A piece of code in a file of content. */
export interface Code {
  /** The word behind a fence, `inline` for code in a line, empty where a fence has no word. */
  readonly language: string;
  readonly text: string;
  /** Line of its first character, from 1. */
  readonly line: number;
}

const opening = /^( *)(`{3,})(\S*)[^`]*$/;

/** All code of a text in Markdown: fenced blocks without their indentation, and code in lines. */
export function codeIn(markdown: string): Code[] {
  const found: Code[] = [];
  const prose: string[] = [];
  const lines = markdown.split('\n');
  for (let row = 0; row < lines.length; row += 1) {
    const [, indent = '', fence, language = ''] = opening.exec(lines[row] ?? '') ?? [];
    if (fence === undefined) {
      prose.push(lines[row] ?? '');
      continue;
    }
    const end = lines.findIndex((line, index) => index > row && line.trim() === fence);
    const last = end === -1 ? lines.length : end;
    const body = lines.slice(row + 1, last).map((line) => withoutIndent(line, indent.length));
    found.push({ language, text: body.join('\n'), line: row + 2 });
    // Lines keep their numbers.
    for (; row < last; row += 1) prose.push('');
    prose.push('');
  }
  return [...found, ...inlineCode(prose.join('\n'))];
}

function withoutIndent(line: string, width: number): string {
  return line.slice(0, width).trim() === '' ? line.slice(width) : line.trimStart();
}

/** Code between back-ticks, which may run over the end of a line. */
function inlineCode(prose: string): Code[] {
  return [...prose.matchAll(/(?<!`)(`+)(?!`)((?:[^`]|(?!\1(?!`))`+)+?)\1(?!`)/g)]
    .filter(([, , text = '']) => !text.includes('\n\n'))
    .map(({ index, 2: text = '' }) => ({
      language: 'inline',
      text: text.replace(/\s+/g, ' ').trim(),
      line: prose.slice(0, index).split('\n').length,
    }));
}
