import { securityHeaders } from '../../../src/domain/security-headers.ts';
import { launchBrowser } from '../measuring/browser.ts';
import { type Fetched, fetchedForAnswer } from '../measuring/fetched-for-answer.ts';
import { type FileServer, type Sent, serveFolder } from '../measuring/file-server.ts';
import { pressTimes } from '../measuring/press-times.ts';
import { longPaste, resolverInputs, typedCode, wholeLog } from '../measuring/resolver-inputs.ts';
import { places } from '../measuring/search-place.ts';
import type { Part } from '../part.ts';
import { budgets } from '../report/budgets.ts';
import { heldAgainst, median, percentile, ratio } from '../report/figures.ts';
import { column, type Table } from '../report/table.ts';

const word = 'NoSuchKey';

/** What else is looked up, pasted at once, and how many bytes may be fetched before it is answered. */
const pastes: [what: string, text: string, budget?: number][] = [
  [
    'a reply',
    '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a</Key></Error>',
    budgets.firstAnswer,
  ],
  [
    'a line of the AWS CLI',
    'An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.',
    budgets.firstAnswer,
  ],
  ['a message alone', 'The specified key does not exist.'],
  ['what has no answer by name', 'my upload is too slow'],
];

/** Milliseconds before every answer of the server, so that early and late are far apart. */
const delay = 100;

export const firstAnswer: Part = {
  name: 'answer',
  title: 'The first answer in the box',
  async measure(bench) {
    const sites = { ours: await bench.ours(), starlight: await bench.starlight() };
    const browser = await launchBrowser();
    const servers: FileServer[] = [];
    const serve = async (name: keyof typeof sites, options?: { delay: number }) => {
      const headers = name === 'ours' ? securityHeaders : {};
      const server = await serveFolder(sites[name], { headers, ...options });
      servers.push(server);
      return server;
    };
    const step = <Result>(what: string, work: () => Promise<Result>) =>
      bench.progress.step(what, work);
    try {
      const fetched = await step('bytes before the first answer, ours', async () =>
        fetchedForAnswer(browser, await serve('ours', { delay }), places.ours, word),
      );
      const pasted: [what: string, fetched: Fetched, budget: number | undefined][] = [];
      for (const [what, text, budget] of pastes) {
        const found = await step(`bytes before the first answer to ${what}, ours`, async () =>
          fetchedForAnswer(browser, await serve('ours', { delay }), places.ours, text),
        );
        pasted.push([what, found, budget]);
      }
      const theirs = await step('bytes before the first answer, Starlight', async () =>
        fetchedForAnswer(browser, await serve('starlight', { delay }), places.starlight, word),
      );
      const presses = bench.isQuick ? 5 : 20;
      const [ours, starlight] = [await serve('ours'), await serve('starlight')];
      const inputs = resolverInputs(sites.ours);
      const textOf = (wanted: string) => inputs.find(({ kind }) => kind === wanted)?.texts[0] ?? '';
      const typed = await step('key presses, ours', () =>
        pressTimes(browser, ours.address, places.ours, word, presses),
      );
      const paste = await step('pastes of 100 kB, ours', () =>
        pressTimes(browser, ours.address, places.ours, textOf(longPaste), presses),
      );
      const log = await step('pastes of 1 MB, ours', () =>
        pressTimes(browser, ours.address, places.ours, textOf(wholeLog), presses),
      );
      const their = await step('key presses, Starlight', () =>
        pressTimes(browser, starlight.address, places.starlight, word, presses),
      );
      return {
        tables: [
          bytesTable(fetched, theirs),
          pastesTable(pasted),
          timesTable({ typed, paste, log }, their),
        ],
        failures: [],
      };
    } finally {
      await browser.close();
      for (const server of servers) server.close();
    }
  },
};

const bytesOf = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

function bytesTable(ours: Fetched, theirs: Fetched): Table {
  const figures = ({ page, arrived, asked }: Fetched): number[] => [
    bytesOf(page),
    bytesOf(arrived),
    arrived.length,
    bytesOf(asked),
    bytesOf([...page, ...arrived]),
  ];
  const theirFigures = figures(theirs);
  const names = (sent: readonly Sent[]) => sent.map(({ path }) => `\`${path}\``).join(', ');
  return {
    caption: `Bytes before the first answer to \`${word}\`, Brotli`,
    columns: [
      column('Site', 'text'),
      column('Page', 'bytes'),
      column('Fetched before the answer', 'bytes'),
      column('In requests', 'count'),
      column('Asked for by then', 'bytes'),
      column('Page and fetched', 'bytes'),
      column('Budget', 'text'),
    ],
    rows: [
      ['ours', ...figures(ours), heldAgainst(budgets.firstAnswer, bytesOf(ours.arrived))],
      ['Starlight', ...theirFigures, ''],
      [
        'ours : Starlight',
        ...figures(ours).map(
          (figure, index) => ratio(figure, theirFigures[index])?.toFixed(2) ?? null,
        ),
        '',
      ],
    ],
    notes: [
      `Typed on the home page in Chromium, 60 ms between keys; the server waits ${delay} ms before every answer. “Asked for by then” adds what was on its way and not waited for.`,
      `Ours waited for ${names(ours.arrived)}.`,
    ],
  };
}

function pastesTable(
  pasted: [what: string, fetched: Fetched, budget: number | undefined][],
): Table {
  return {
    caption: 'Bytes before the first answer to a paste, ours, Brotli',
    columns: [
      column('Pasted', 'text'),
      column('Fetched before the answer', 'bytes'),
      column('In requests', 'count'),
      column('Budget', 'text'),
    ],
    rows: pasted.map(([what, { arrived }, budget]) => [
      what,
      bytesOf(arrived),
      arrived.length,
      budget === undefined ? '' : heldAgainst(budget, bytesOf(arrived)),
    ]),
    notes: ['The page itself is not counted.'],
  };
}

function timesTable(
  { typed, paste, log }: Record<'typed' | 'paste' | 'log', number[]>,
  theirs: number[],
): Table {
  const row = (name: string, times: number[], budget?: number) => [
    name,
    median(times),
    percentile(times, 95),
    times.length,
    budget === undefined ? '' : heldAgainst(budget, percentile(times, 95)),
  ];
  const times = ratio(median(typed), median(theirs));
  return {
    caption: 'Milliseconds from key press to answer in Chromium, warm',
    columns: [
      column('What', 'text'),
      column('Median', 'milliseconds'),
      column('95 %', 'milliseconds'),
      column('Times', 'count'),
      column('Budget', 'text'),
    ],
    rows: [
      row(`${typedCode}, ours`, typed, budgets.typedWord),
      row(`${longPaste}, ours`, paste, budgets.longPaste),
      row(`${wholeLog}, ours`, log),
      row(`${typedCode}, Starlight`, theirs),
    ],
    notes: [
      `From the event of the field until the answer stands in the page, before it is painted; budgets are held against the 95 %. The medians of a typed code are ours : Starlight ${times?.toFixed(3) ?? '–'}; most of Starlight’s time is a pause that its search makes on purpose.`,
    ],
  };
}
