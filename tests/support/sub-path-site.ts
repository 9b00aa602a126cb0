import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolder } from '../../src/building/kept-results.ts';
import { ProjectCopy, parts, project } from '../project-copy.ts';

/** Where a host would serve the copy. */
export const subPath = { site: 'https://reference.example.org', base: '/errors/' };

/** The code whose page is retired in the copy: as long as none of ours is, it stands for those to come. */
export const retired = 'InvalidPayer';

/** Where the copy's readers say that a page did not help. */
export const feedbackForm = 'https://forge.example.org/owner/name/issues/new';

const environment = {
  SITE_URL: subPath.site,
  BASE_PATH: subPath.base,
  FEEDBACK_ADDRESS: feedbackForm,
};

/**
 * A copy of the project, built to be served from a folder, with one page retired. Two layers of
 * tests look at it, so it is built once and built anew only when something has changed.
 * @throws when it cannot be built
 */
export async function subPathSite(): Promise<ProjectCopy> {
  const copy = new ProjectCopy(join(project, 'test-results/sub-path'));
  const stamp = copy.at('built-from');
  const digest = digestOfProject();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return copy;
  copy.fill();
  // What the build of `dist` has left, so that what is the same in both is made once.
  const kept = join(project, keptFolder);
  if (existsSync(kept)) cpSync(kept, copy.at(keptFolder), { recursive: true });
  copy.change(
    `content/codes/${retired}.mdx`,
    /^summary:/m,
    "withdrawn: { date: '2030-01-02', reason: Nobody sends it., successor: AccessDenied }\nsummary:",
  );
  const { failed, output } = await copy.build(environment);
  if (failed) throw new Error(output);
  writeFileSync(stamp, digest);
  return copy;
}

/** Starts a server of the copy on a port of this machine. */
export function serveSubPath(copy: ProjectCopy, port: number) {
  const address = ['--host', '127.0.0.1', '--port', `${port}`];
  return copy.run('astro', ['preview', '--ignore-lock', ...address], environment);
}

/** Tells whether anything that a build reads has changed. */
function digestOfProject(): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    for (const file of statSync(join(project, part)).isDirectory()
      ? globSync(`${part}/**/*.*`, { cwd: project }).sort()
      : [part]) {
      hash.update(`${file}\n`).update(readFileSync(join(project, file)));
    }
  }
  return hash.digest('hex');
}
