import { createHash } from 'node:crypto';
import { cpSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptFolder } from '../../src/building/kept-results.ts';
import { ProjectCopy } from '../project-copy.ts';
import { subPathSite } from '../support/sub-path-site.ts';
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

const keptBy = (of: ProjectCopy): string[] => readdirSync(of.at(`${keptFolder}/last`));

test('a build that takes over from one of other content, for another address, gives what a clean build gives, byte for byte', async () => {
  const before = digests(dist);
  expect(Object.keys(before).length).toBeGreaterThan(500);
  const other = await subPathSite();
  copy.fill();
  cpSync(other.at(keptFolder), copy.at(keptFolder), { recursive: true });
  // Whatever was taken over wrongly shows.
  expect(differing(before, await build())).toEqual([]);
  const kept = new Set(keptBy(other));
  const taken = keptBy(copy).filter((name) => kept.has(name));
  expect(taken.length).toBeGreaterThan(500);
});
