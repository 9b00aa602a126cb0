/**
 * Runs in a thread of its own, where nothing is compiled or loaded yet: what a reader's first look
 * into the box costs. Tells the milliseconds of preparing names and phrases and of the first answer.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createResolver } from '../../../src/domain/search/index.ts';

/** What the thread is given. */
export interface ColdTask {
  /** The text of `names.json`. */
  names: string;
  /** The text of `phrases.json`. */
  phrases: string;
  text: string;
}

/** Milliseconds. */
export interface ColdTimes {
  loading: number;
  answering: number;
}

const task = workerData as ColdTask;
const begin = performance.now();
const { resolve, learn } = createResolver(JSON.parse(task.names));
await learn(JSON.parse(task.phrases));
const loaded = performance.now();
resolve(task.text);
const answered = performance.now();
parentPort?.postMessage({
  loading: loaded - begin,
  answering: answered - loaded,
} satisfies ColdTimes);
