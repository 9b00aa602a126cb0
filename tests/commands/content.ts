import { globSync, readFileSync } from 'node:fs';
import { type Code, codeIn } from './blocks.ts';
import { describedTools } from './description.ts';
import { codeInFrontMatter } from './front-matter.ts';
import { readShell, type Word } from './shell.ts';

const project = new URL('../../', import.meta.url).pathname;

/** A piece of code and the file that it stands in. */
export interface PlacedCode extends Code {
  readonly file: string;
}

/** A command and where it stands. */
export interface PlacedCommand {
  readonly file: string;
  readonly line: number;
  readonly words: readonly Word[];
  /** false for one in a sentence, which may stop before what it needs. */
  readonly whole: boolean;
}

/** All code in content: of pages, of their front matter and of the lists in YAML. */
export function codeInContent(): PlacedCode[] {
  return globSync('content/**/*.{md,mdx,yaml}', { cwd: project })
    .sort()
    .flatMap((file) =>
      codeOf(file, readFileSync(project + file, 'utf8')).map((code) => ({ file, ...code })),
    );
}

function codeOf(file: string, text: string): Code[] {
  if (file.endsWith('.yaml')) return codeIn(text);
  return [...codeIn(text), ...codeInFrontMatter(text)];
}

const inlineCommand = new RegExp(`^(?:[A-Z_]+=\\S+ )*(?:${describedTools.join('|')}) [a-z-]`);

/** Whether a piece of code is to be read as a shell would. */
export function isShell({ language, text }: Code): boolean {
  return language === 'bash' || (language === 'inline' && inlineCommand.test(text));
}

/** All commands in content. */
export function commandsInContent(): PlacedCommand[] {
  return codeInContent()
    .filter(isShell)
    .flatMap(({ file, line, language, text }) =>
      readShell(text).commands.map((command) => ({
        file,
        line: line + command.line,
        words: command.words,
        whole: language === 'bash',
      })),
    );
}
