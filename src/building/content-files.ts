import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';

/** What files of a folder of `content` are called. Others would be left out without a word. */
const names: Record<string, { pattern: RegExp; as: string }> = {
  codes: { pattern: /^[A-Z][A-Za-z0-9]*\.mdx$/, as: 'NoSuchKey.mdx' },
  elements: { pattern: /^[A-Za-z][\w-]*\.yaml$/, as: 'RequestId.yaml' },
  sources: { pattern: /^[a-z0-9-]+\.yaml$/, as: 'issue-threads.yaml' },
  statuses: { pattern: /^(?:[1-5]\d\d|not-stated)\.mdx$/, as: '404.mdx' },
  systems: { pattern: /^[a-z0-9]+\.mdx$/, as: 'ias3.mdx' },
};

const register = 'content/published-addresses.txt';
const registerLine = /^(?:#.*|\/[^\s#]*(?: #\S+)*)?$/;

/**
 * Looks at what no schema sees: names and letters of files, and the register of addresses.
 * @throws with one line per problem
 */
export function checkContentFiles(): void {
  const files = Object.entries(names).flatMap(([folder, { pattern, as }]) =>
    readdirSync(`content/${folder}`)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => {
        const file = `content/${folder}/${name}`;
        if (!pattern.test(name)) return [`${file}: file name: must look like ${as}`];
        return isUtf8(readFileSync(file)) ? [] : [`${file}: file: must be saved as UTF-8`];
      }),
  );
  const problems = [...files, ...unreadableLines()];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function unreadableLines(): string[] {
  return readFileSync(register, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      registerLine.test(line)
        ? []
        : [
            `${register}: line ${index + 1}: must be an address from the first /, then its fragments, each with its #`,
          ],
    );
}
