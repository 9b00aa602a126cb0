import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What the threads of one task share. */
export interface SharedList<Item> {
  items: readonly Item[];
  /** The position of the next item that nobody has taken. */
  next: Int32Array;
}

/**
 * Runs a program in several threads, as many as there are cores unless it is said how many. Its
 * `workerData` is the list that they share and the settings.
 * @throws when a thread does
 */
export async function runInWorkers<Item, Settings extends object>(
  program: URL,
  items: readonly Item[],
  settings: Settings,
  threads = availableParallelism(),
): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: SharedList<Item> & Settings = { ...settings, items, next };
  const run = () =>
    new Promise<void>((resolve, reject) => {
      new Worker(program, { workerData }).on('error', reject).on('exit', () => resolve());
    });
  await Promise.all(Array.from({ length: threads }, run));
}

/** The items that fall to one thread: whoever is free takes the next one. */
export function* takeInTurn<Item>({ items, next }: SharedList<Item>): Generator<Item> {
  for (;;) {
    const item = items[Atomics.add(next, 0, 1)];
    if (item === undefined) return;
    yield item;
  }
}
