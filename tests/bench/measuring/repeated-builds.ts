import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../report/figures.ts';
import type { Measured } from './measured-command.ts';

/** What several builds of a site needed, and what they wrote. */
export interface BuiltSite extends Measured {
  runs: number;
  pages: number;
  files: number;
  megabytes: number;
}

/**
 * Builds a site from nothing several times.
 * @returns the median time and the largest memory
 */
export async function repeatedBuilds(
  runs: number,
  folder: string,
  build: (run: number) => Promise<Measured>,
): Promise<BuiltSite> {
  const measured: Measured[] = [];
  for (let run = 1; run <= runs; run += 1) {
    for (const left of ['dist', '.astro']) {
      rmSync(join(folder, left), { recursive: true, force: true });
    }
    measured.push(await build(run));
  }
  const processor = measured.flatMap(({ processorSeconds }) => processorSeconds ?? []);
  const peaks = measured.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return {
    runs,
    seconds: median(measured.map(({ seconds }) => seconds)),
    processorSeconds: processor.length > 0 ? median(processor) : null,
    peakMegabytes: peaks.length > 0 ? Math.max(...peaks) : null,
    ...contents(join(folder, 'dist')),
  };
}

function contents(dist: string): Pick<BuiltSite, 'pages' | 'files' | 'megabytes'> {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    megabytes: bytes.reduce((sum, size) => sum + size, 0) / 1_000_000,
  };
}
