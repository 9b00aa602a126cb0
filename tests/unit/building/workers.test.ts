import { expect, test } from 'vitest';
import { runInWorkers, takeInTurn } from '../../../src/building/workers.ts';

/** A program that a thread can run, as an address. */
const program = (text: string): URL => new URL(`data:text/javascript,${encodeURIComponent(text)}`);

test('threads that share a list take each of its items once', () => {
  const list = { items: ['a', 'b', 'c'], next: new Int32Array(new SharedArrayBuffer(4)) };
  const [first, second] = [takeInTurn(list), takeInTurn(list)];
  const taken = [first, second, first, second].map((thread) => thread.next().value);
  expect(taken).toEqual(['a', 'b', 'c', undefined]);
});

test('a program runs with the items and its settings, and its end is waited for', async () => {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const adding = program(`
    import { workerData } from 'node:worker_threads';
    const { items, next, done } = workerData;
    for (let at = Atomics.add(next, 0, 1); at < items.length; at = Atomics.add(next, 0, 1)) {
      Atomics.add(done, 0, items[at]);
    }
  `);
  await runInWorkers(adding, [1, 2, 3, 4], { done });
  expect(done[0]).toBe(10);
});

test('a thread that fails is not passed over', async () => {
  await expect(runInWorkers(program('throw new Error("broken")'), [1], {})).rejects.toThrow(
    'broken',
  );
});
