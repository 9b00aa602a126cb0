import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createResolver, type Resolution } from '../../../src/domain/search/index.ts';
import type { ColdTask, ColdTimes } from '../measuring/resolver-cold.ts';
import { type Inputs, resolverInputs } from '../measuring/resolver-inputs.ts';
import type { Part } from '../part.ts';
import { median, percentile } from '../report/figures.ts';
import { column, type Table } from '../report/table.ts';

/** How long each kind is warmed up, and then measured, in milliseconds. */
const warmUp = 500;
const measuring = 2000;
const fewestSamples = 30;
const coldRuns = 9;

/** Milliseconds of single answers. */
interface Times {
  kind: string;
  texts: number;
  warm: number[];
  cold: ColdTimes[];
}

export const resolverTime: Part = {
  name: 'resolver',
  title: 'Resolver: time of an answer',
  async measure(bench) {
    const ours = await bench.ours();
    const files = {
      names: readFileSync(join(ours, 'search/names.json'), 'utf8'),
      phrases: readFileSync(join(ours, 'search/phrases.json'), 'utf8'),
    };
    const { resolve, learn } = createResolver(JSON.parse(files.names));
    await learn(JSON.parse(files.phrases));
    const times: Times[] = [];
    for (const { kind, texts } of resolverInputs(ours)) {
      await bench.progress.step(`answers to ${kind}`, async () => {
        const cold = await coldTimes(files, texts);
        times.push({ kind, texts: texts.length, warm: warmTimes(resolve, texts), cold });
      });
    }
    return { tables: [timesTable(times, files.names.length + files.phrases.length)], failures: [] };
  },
};

/** The texts in turn, until both the time and the number are enough. */
function warmTimes(resolve: (text: string) => Resolution, texts: Inputs['texts']): number[] {
  answersFor(warmUp, 1, resolve, texts);
  return answersFor(measuring, fewestSamples, resolve, texts);
}

function answersFor(
  milliseconds: number,
  fewest: number,
  resolve: (text: string) => Resolution,
  texts: Inputs['texts'],
): number[] {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end || times.length < fewest) {
    const text = texts[times.length % texts.length] ?? '';
    const begin = performance.now();
    resolve(text);
    times.push(performance.now() - begin);
  }
  return times;
}

/** Single first answers, each in a new thread. */
async function coldTimes(
  task: Omit<ColdTask, 'text'>,
  texts: Inputs['texts'],
): Promise<ColdTimes[]> {
  const times: ColdTimes[] = [];
  for (let run = 0; run < coldRuns; run += 1) {
    const text = texts[Math.floor((run * texts.length) / coldRuns)] ?? '';
    const worker = new Worker(new URL('../measuring/resolver-cold.ts', import.meta.url), {
      workerData: { ...task, text } satisfies ColdTask,
    });
    const [message] = (await once(worker, 'message')) as [ColdTimes];
    times.push(message);
    await worker.terminate();
  }
  return times;
}

function timesTable(times: readonly Times[], filesLength: number): Table {
  const microseconds = (milliseconds: number) => milliseconds * 1000;
  const loading = times.flatMap(({ cold }) => cold.map((run) => run.loading));
  return {
    caption: 'Microseconds of script from text to answers',
    columns: [
      column('What is looked up', 'text'),
      column('Texts', 'count'),
      column('Warm, median', 'microseconds'),
      column('Warm, 95 %', 'microseconds'),
      column('Samples', 'count'),
      column('Cold, median', 'microseconds'),
    ],
    rows: [
      ...times.map(({ kind, texts, warm, cold }) => [
        kind,
        texts,
        microseconds(median(warm)),
        microseconds(percentile(warm, 95)),
        warm.length,
        microseconds(median(cold.map(({ answering }) => answering))),
      ]),
      [
        'preparing names and phrases, once',
        1,
        null,
        null,
        loading.length,
        microseconds(median(loading)),
      ],
    ],
    notes: [
      'The function that the browser calls, in Node: the same engine as Chromium’s. Texts of a kind are made from every code and list row and taken in turn; “95 %” is the time that 95 of 100 answers do not exceed.',
      `Cold is a first answer in a new thread, where nothing is compiled yet; a reader waits for it once, and for the preparing of names and phrases (${filesLength.toLocaleString('en-US')} characters of JSON) before it.`,
    ],
  };
}
