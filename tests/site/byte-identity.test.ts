import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptFolder } from '../../src/building/kept-results.ts';
import { ProjectCopy, project } from '../project-copy.ts';
import { dist } from './built-site.ts';

const copy = new ProjectCopy();
afterAll(() => copy.remove());

/** Every file of a built site with a digest of its bytes. */
function digests(folder: string): Record<string, string> {
  const files = globSync('**', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(files.map((file) => [file, digest(file)]));
}

/** Builds the copy as it stands. */
async function build(): Promise<Record<string, string>> {
  const { failed, output } = await copy.build();
  expect(failed, output).toBe(false);
  return digests(copy.at('dist'));
}

const differing = (first: Record<string, string>, second: Record<string, string>): string[] =>
  [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (file) => first[file] !== second[file],
  );

test('a build that takes over what has not changed gives what a clean build gives, byte for byte', async () => {
  const before = digests(dist);
  expect(Object.keys(before).length).toBeGreaterThan(500);
  copy.fill();
  // In another folder, with what the build of `dist` has left for the next.
  cpSync(join(project, keptFolder), copy.at(keptFolder), { recursive: true });
  const file = 'content/codes/NoSuchKey.mdx';
  const text = readFileSync(copy.at(file), 'utf8');
  copy.change(file, /^summary: (['"]?)/m, 'summary: $1So changed, ');
  const changed = differing(before, await build());
  expect(changed).toEqual(
    expect.arrayContaining(['codes/NoSuchKey/index.html', 'og/NoSuchKey.png']),
  );
  expect(changed).not.toContain('codes/SlowDown/index.html.br');
  // Back again: whatever was taken over wrongly shows.
  copy.write(file, text);
  expect(differing(before, await build())).toEqual([]);
});
