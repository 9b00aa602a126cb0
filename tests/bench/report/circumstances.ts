import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { z } from 'astro/zod';
import { project } from '../../project-copy.ts';

export const circumstancesSchema = z.strictObject({
  date: z.iso.date(),
  machine: z.string(),
  /** How many processes wanted a processor in the minute before: more than there are is noise. */
  load: z.number(),
  node: z.string(),
  commit: z.string(),
  codes: z.number(),
  /** Whether runs were saved, see `--quick`. */
  quick: z.boolean(),
});

/** Where and when a part was measured: without it no figure means anything. */
export type Circumstances = z.infer<typeof circumstancesSchema>;

/** The circumstances of now. */
export function circumstances(quick: boolean): Circumstances {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} × ${processor}, ${gigabytes} GiB, ${type()}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    node: process.version,
    commit: commit(),
    codes: codeCount(),
    quick,
  };
}

/** How many codes the project has. */
export const codeCount = (): number =>
  readdirSync(`${project}content/codes`).filter((file) => file.endsWith('.mdx')).length;

/** What is built is named; that the benchmark's own results differ does not count. */
function commit(): string {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: project, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    const changed = git('status', '--porcelain', '--', 'src', 'content', 'public', 'package.json');
    return git('rev-parse', '--short', 'HEAD') + (changed === '' ? '' : ' with changes');
  } catch {
    return 'unknown';
  }
}
