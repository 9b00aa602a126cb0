import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runInWorkers } from '../workers.ts';
import type { CompressingSettings } from './worker.ts';

/** Endings of text files. Images and Pagefind's own files are compressed already. */
const endings = ['css', 'csv', 'html', 'js', 'json', 'md', 'svg', 'txt', 'xml'];

/** Bytes. Below this, a compressed answer saves next to nothing. */
const smallest = 300;

/**
 * Writes a `.br` and a `.gz` beside every text file, for servers that send them as they are. The
 * same folder always gives the same bytes, on any number of cores.
 * @param options `except` is the name of a folder in it to leave out; with `madeBy` results of the
 * last build are taken over, see `KeptResults`
 */
export async function precompress(
  folder: string,
  { except, madeBy }: { except?: string; madeBy?: string } = {},
): Promise<void> {
  const files = globSync(`**/*.{${endings.join(',')}}`, {
    cwd: folder,
    exclude: except === undefined ? [] : [`${except}/**`],
  })
    .map((file) => ({ file, size: statSync(join(folder, file)).size }))
    .filter(({ size }) => size >= smallest);
  const settings: CompressingSettings = { folder, ...(madeBy !== undefined && { madeBy }) };
  await runInWorkers(
    new URL('./worker.ts', import.meta.url),
    // The largest first, so that no thread is left alone with one at the end.
    files.toSorted((a, b) => b.size - a.size).map(({ file }) => file),
    settings,
  );
}
