import { isUtf8 } from 'node:buffer';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister, registerFile } from '../domain/addresses/register.ts';
import { contentFolders } from '../domain/content/folders.ts';

/**
 * Looks at what no schema sees: names and letters of files, and the register of addresses.
 * @returns one line per problem
 */
export function checkContentFiles(): string[] {
  const files = globSync('content/*/**', { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const file = path.replaceAll('\\', '/');
      const [, folder = ''] = file.split('/');
      const kinds = Object.values(contentFolders).filter((kind) => kind.folder === folder);
      const inside = file.slice(`content/${folder}/`.length);
      if (!kinds.some(({ name }) => name.test(inside))) {
        const examples = kinds.map(({ example }) => example).join(' or ');
        return [
          `${file}: file name: ${examples === '' ? 'no kind of content stands in this folder' : `must look like ${examples}`}`,
        ];
      }
      return isUtf8(readFileSync(file)) ? [] : [`${file}: file: must be saved as UTF-8`];
    });
  return [...files, ...unreadableLines()];
}

function unreadableLines(): string[] {
  return readRegister(readFileSync(registerFile, 'utf8')).unreadable.map(
    (line) =>
      `${registerFile}: line ${line}: must be an address from the first /, then the page that a short link leads to, then its fragments, each with its #`,
  );
}
