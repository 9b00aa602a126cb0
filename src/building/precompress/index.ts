import { globSync, statSync } from 'node:fs';
import { runInWorkers } from '../workers.ts';
import type { CompressingSettings } from './worker.ts';

/** Endings of text files. Images and Pagefind's own files are compressed already. */
const endings = ['css', 'csv', 'html', 'js', 'json', 'md', 'svg', 'txt', 'xml'];

/** Bytes. Below this, a compressed answer saves next to nothing. */
const smallest = 300;

/** Bytes of text up to which time is no object: some 250 codes, or ten seconds. */
const thoroughUpTo = 20_000_000;

/**
 * Writes a `.br` and a `.gz` beside every text file, for servers that send them as they are. The
 * same folder always gives the same bytes, on any number of cores.
 * @param except the name of a folder in it to leave out
 */
export async function precompress(folder: string, except?: string): Promise<void> {
  const files = globSync(`${folder}/**/*.{${endings.join(',')}}`, {
    exclude: except === undefined ? [] : [`${folder}/${except}/**`],
  })
    .map((file) => ({ file, size: statSync(file).size }))
    .filter(({ size }) => size >= smallest);
  const settings: CompressingSettings = {
    thorough: files.reduce((sum, { size }) => sum + size, 0) <= thoroughUpTo,
  };
  await runInWorkers(
    new URL('./worker.ts', import.meta.url),
    files.map(({ file }) => file),
    settings,
  );
}
