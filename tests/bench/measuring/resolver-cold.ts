/**
 * Runs in a thread of its own, where nothing is compiled or loaded yet: what a reader's first look
 * into the box costs. Tells the milliseconds of preparing the lexicon and of the first answer.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { createResolver } from '../../../src/domain/search/index.ts';
import type { Lexicon } from '../../../src/domain/search/known/lexicon.ts';

/** What the thread is given. */
export interface ColdTask {
  /** The address of the bundled resolver. */
  resolver: string;
  /** The text of `lexicon.json`. */
  lexicon: string;
  text: string;
}

/** Milliseconds. */
export interface ColdTimes {
  loading: number;
  answering: number;
}

const task = workerData as ColdTask;
const module = (await import(task.resolver)) as { createResolver: typeof createResolver };
const begin = performance.now();
const resolve = module.createResolver(JSON.parse(task.lexicon) as Lexicon);
const loaded = performance.now();
resolve(task.text);
const answered = performance.now();
parentPort?.postMessage({
  loading: loaded - begin,
  answering: answered - loaded,
} satisfies ColdTimes);
