import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ProjectCopy } from '../project-copy.ts';
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

test('a second build, in another folder, gives the same files, byte for byte', async () => {
  copy.fill();
  const { failed, output } = await copy.build();
  expect(failed, output).toBe(false);
  const first = digests(dist);
  const second = digests(copy.at('dist'));
  const files = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => first[file] !== second[file])).toEqual([]);
});
