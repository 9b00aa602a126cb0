import { join } from 'node:path';
import { securityHeaders } from '../../../src/domain/security-headers.ts';
import { measuredPages } from '../measured-pages.ts';
import { serveFolder } from '../measuring/file-server.ts';
import {
  type LighthouseReport,
  type Rating,
  rate,
  runLighthouse,
} from '../measuring/lighthouse-run.ts';
import { type Part, type SiteName, sentence } from '../part.ts';
import { ratio } from '../report/figures.ts';
import { column, type Table } from '../report/table.ts';

/** A page, and what it got. */
interface RatedPage extends Rating {
  site: SiteName;
  address: string;
}

const codeOfBoth = 'AccessDenied';

export const lighthouse: Part = {
  name: 'lighthouse',
  title: 'Lighthouse, mobile',
  async measure(bench) {
    const program = join(await bench.tools(), 'node_modules/lighthouse/cli/index.js');
    const ours = await serveFolder(await bench.ours(), { headers: securityHeaders });
    const starlight = await serveFolder(await bench.starlight());
    const pages: [site: SiteName, server: string, address: string][] = [
      ...measuredPages.map((address): [SiteName, string, string] => [
        'ours',
        ours.address,
        address,
      ]),
      ['Starlight', starlight.address, '/'],
      ['Starlight', starlight.address, `/codes/${codeOfBoth.toLowerCase()}/`],
    ];
    const runs = bench.isQuick ? 1 : 3;
    const ratings: RatedPage[] = [];
    const failures: string[] = [];
    for (const [site, server, address] of pages) {
      try {
        const reports: LighthouseReport[] = [];
        for (let run = 1; run <= runs; run += 1) {
          const what = `Lighthouse on ${address}, ${site}, run ${run} of ${runs}`;
          reports.push(
            await bench.progress.step(what, () =>
              runLighthouse(program, server + address, bench.at('lighthouse.json')),
            ),
          );
        }
        ratings.push({ site, address, ...rate(reports) });
      } catch (error) {
        failures.push(`Lighthouse on ${address}, ${site}: ${sentence(error)}`);
      }
    }
    ours.close();
    starlight.close();
    return { tables: [scoresTable(ratings, runs), ratioTable(ratings)], failures };
  },
};

function scoresTable(ratings: readonly RatedPage[], runs: number): Table {
  return {
    caption: `Scores of every kind of page, Lighthouse ${ratings[0]?.version ?? ''}`.trim(),
    columns: [
      column('Page', 'text'),
      column('Performance', 'score'),
      column('Accessibility', 'score'),
      column('Best practices', 'score'),
      column('SEO', 'score'),
      column('Largest paint, ms', 'count'),
      column('Blocking, ms', 'count'),
      column('Layout shift', 'shift'),
      column('Budget: 100 four times', 'text'),
    ],
    rows: ratings.map(({ site, address, scores, largestPaint, blocking, shift, lost }) => {
      const isFull = scores.every((score) => score === 100);
      const verdict = isFull ? 'met' : `missed: ${lost.join(', ')}`;
      return [
        `${site === 'ours' ? '' : `${site} `}\`${address}\``,
        ...scores,
        largestPaint,
        blocking,
        shift,
        site === 'ours' ? verdict : lost.join(', '),
      ];
    }),
    notes: [
      `Lighthouse’s own mobile settings (a slow phone on slow 4G, simulated), against files served as a host would, Brotli. Of ${runs} ${runs === 1 ? 'run' : 'runs'} of a page, the one with the middle largest paint.`,
      'What stands behind “missed” are the audits that cost the points.',
    ],
  };
}

function ratioTable(ratings: readonly RatedPage[]): Table {
  const find = (site: SiteName, address: string) =>
    ratings.find((rating) => rating.site === site && rating.address === address);
  const pairs = [
    ['Home page', '/', '/'],
    [`Page of ${codeOfBoth}`, `/codes/${codeOfBoth}/`, `/codes/${codeOfBoth.toLowerCase()}/`],
  ] as const;
  return {
    caption: 'Ratios of Lighthouse’s figures, ours : Starlight',
    columns: [column('Page', 'text'), column('Largest paint', 'ratio')],
    rows: pairs.map(([name, ours, starlight]) => [
      name,
      ratio(find('ours', ours)?.largestPaint, find('Starlight', starlight)?.largestPaint),
    ]),
    notes: ['Blocking and shift have no ratio where Starlight’s are 0.'],
  };
}
