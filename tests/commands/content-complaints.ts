import { complaints } from './complaints.ts';
import { codeInContent, commandsInContent, type PlacedCommand } from './content.ts';
import { describedTools, readTool } from './description.ts';
import { languageError } from './languages.ts';
import { startingPrograms, undescribedPrograms } from './programs.ts';
import type { Word } from './shell.ts';

const tools = new Map(describedTools.map((name) => [name as string, readTool(name)]));

/** What is wrong with the commands of content, a line each: file, line, complaint. */
export function commandComplaints(commands = commandsInContent()): string[] {
  return commands.flatMap((command) =>
    wrongIn(command).map((complaint) => `${command.file}:${command.line}: ${complaint}`),
  );
}

function wrongIn({ words, whole }: PlacedCommand): string[] {
  const own = withoutStarter(words);
  const [name] = own;
  // A program whose name only the shell knows, or the reader's own.
  if (name === undefined || name === null) return [];
  const tool = tools.get(name);
  if (tool !== undefined) return complaints(tool, own, whole);
  if (undescribedPrograms.has(name)) return [];
  return [`nothing is known of a program "${name}" (tests/commands/programs.ts)`];
}

/** The command that `env`, `sudo` and the like start, without their own options and variables. */
function withoutStarter(words: readonly Word[]): readonly Word[] {
  const [name] = words;
  if (name === undefined || name === null || !startingPrograms.has(name)) return words;
  const start = words.findIndex(
    (word, index) => index > 0 && !/^-|=/.test(word ?? '') && words[index - 1] !== '-u',
  );
  return start === -1 ? [] : withoutStarter(words.slice(start));
}

/** What is wrong with the blocks of content in any language: file, line, complaint. */
export function languageComplaints(codes = codeInContent()): string[] {
  return codes
    .filter(({ language }) => language !== 'inline')
    .flatMap((code) => {
      const error = languageError(code);
      return error === null ? [] : [`${code.file}:${error.line}: ${error.message}`];
    });
}
