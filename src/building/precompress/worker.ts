import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { gzipSync, constants as zlib } from 'node:zlib';
import { KeptResults } from '../kept-results.ts';
import { type SharedList, takeInTurn } from '../workers.ts';
import { brotli } from './brotli.ts';

export interface CompressingSettings {
  /** The folder that the files stand in. */
  folder: string;
  /** See `KeptResults`; absent: nothing is kept. */
  madeBy?: string;
}

const settings = workerData as SharedList<string> & CompressingSettings;
const kept = settings.madeBy === undefined ? undefined : new KeptResults(settings.madeBy);

for (const file of takeInTurn(settings)) {
  const path = `${settings.folder}/${file}`;
  const text = readFileSync(path);
  const write = async (copy: string, origin: Buffer | string, make: () => Buffer) => {
    if (kept) await kept.write(copy, [text, origin], make);
    else writeFileSync(copy, make());
  };
  await write(`${path}.br`, file, () => brotli(file, text));
  await write(`${path}.gz`, 'gzip', () => gzipSync(text, { level: zlib.Z_BEST_COMPRESSION }));
}
