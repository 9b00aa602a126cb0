import { execFileSync } from 'node:child_process';
import { complaints } from '../complaints.ts';
import { describedTools, readTool } from '../description.ts';
import { readShell } from '../shell.ts';
import type { Statement } from './statements.ts';

/** What programs print when they do not know a word of their command. */
const unknownWord = /unknown (?:options?|flag|command)|invalid choice|^usage:/im;

/**
 * Why a command that failed here is none the worse for it: the program on this machine is another
 * version than the described one, and only that one knows the command; or something is missing that
 * the reader has.
 * @param versionHere gives the version of a program on this machine
 */
export function excuseFor(
  { text }: Statement,
  printed: string,
  versionHere = installedVersion,
): string | undefined {
  if (/^ModuleNotFoundError/m.test(printed))
    return 'a module of Python that is not on this machine';
  if (text.includes('file://') && /^Missing required parameter/m.test(printed))
    return 'a file of the reader’s own';
  if (!unknownWord.test(printed)) return undefined;
  for (const { words } of readShell(text).commands) {
    const name = describedTools.find((tool) => tool === words[0]);
    if (name === undefined) continue;
    const tool = readTool(name);
    if (complaints(tool, words, true).length > 0) continue;
    const here = versionHere(name);
    if (here !== tool.version) return `${here} here, where ${tool.version} was described`;
  }
  return undefined;
}

const versions = new Map<string, string>();

function installedVersion(program: string): string {
  const argument = program === 'rclone' ? 'version' : '--version';
  const known =
    versions.get(program) ?? execFileSync(program, [argument], { encoding: 'utf8' }).trim();
  versions.set(program, known);
  return known.split('\n')[0]?.trim() ?? '';
}
