import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { gzipSync, constants as zlib } from 'node:zlib';
import { type SharedList, takeInTurn } from '../workers.ts';
import { brotli } from './brotli.ts';

export interface CompressingSettings {
  /** Compress as small as it gets, whatever it takes. */
  thorough: boolean;
}

const files = workerData as SharedList<string> & CompressingSettings;

for (const file of takeInTurn(files)) {
  const text = readFileSync(file);
  writeFileSync(`${file}.br`, brotli(file, text, files.thorough));
  writeFileSync(`${file}.gz`, gzipSync(text, { level: zlib.Z_BEST_COMPRESSION }));
}
