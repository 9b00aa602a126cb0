import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '../../../src/domain/security-headers.ts';
import { measuredPages } from '../measured-pages.ts';
import { launchBrowser } from '../measuring/browser.ts';
import { type FileServer, serveFolder } from '../measuring/file-server.ts';
import { firstVisit, type Weight } from '../measuring/first-visit.ts';
import type { Part, SiteName } from '../part.ts';
import { budgets } from '../report/budgets.ts';
import { heldAgainst, ratio } from '../report/figures.ts';
import { column, type Table } from '../report/table.ts';

/** A page, and the bytes of a first visit to it. */
interface WeighedPage extends Weight {
  site: SiteName;
  address: string;
}

export const pageWeight: Part = {
  name: 'bytes',
  title: 'Bytes of a first visit',
  async measure(bench) {
    const browser = await launchBrowser();
    const ours = await serveFolder(await bench.ours(), { headers: securityHeaders });
    const starlight = await serveFolder(await bench.starlight());
    const heaviest = heaviestCode(await bench.ours());
    const visits: [site: SiteName, server: FileServer, address: string][] = [
      ...new Set([...measuredPages, `/codes/${heaviest}/`]),
    ].map((address) => ['ours', ours, address]);
    for (const address of ['/', `/codes/${heaviest.toLowerCase()}/`]) {
      visits.push(['Starlight', starlight, address]);
    }
    const weights: WeighedPage[] = [];
    try {
      for (const [site, server, address] of visits) {
        await bench.progress.step(`first visit to ${address}, ${site}`, async () => {
          weights.push({ site, address, ...(await firstVisit(browser, server, address)) });
        });
      }
    } finally {
      await browser.close();
      ours.close();
      starlight.close();
    }
    return {
      tables: [weightTable(weights, heaviest), ratioTable(weights, heaviest)],
      failures: [],
    };
  },
};

/** The code whose page has the most bytes; everything else that such pages load, they share. */
function heaviestCode(dist: string): string {
  const codes = readdirSync(join(dist, 'codes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, size: statSync(join(dist, 'codes', name, 'index.html.br')).size }));
  const [heaviest] = codes.sort((left, right) => right.size - left.size);
  if (!heaviest) throw new Error(`${dist} has no page of a code.`);
  return heaviest.name;
}

const total = ({ html, css, js, other }: Weight): number => html + css + js + other;

function weightTable(weights: readonly WeighedPage[], heaviest: string): Table {
  return {
    caption: 'First visits, Brotli',
    columns: [
      column('Page', 'text'),
      column('HTML', 'bytes'),
      column('CSS', 'bytes'),
      column('JavaScript', 'bytes'),
      column('Other', 'bytes'),
      column('All', 'bytes'),
      column('Requests', 'count'),
      column('Budget', 'text'),
    ],
    rows: weights.map((weight) => {
      const { site, address, html, css, js, other, requests } = weight;
      const isBound = site === 'ours' && /^\/codes\/./.test(address);
      return [
        `${site === 'ours' ? '' : `${site} `}\`${address}\``,
        html,
        css,
        js,
        other,
        total(weight),
        requests,
        isBound
          ? `HTML + CSS ${heldAgainst(budgets.codePageBlocking, html + css)}; all ${heldAgainst(budgets.codePage, total(weight))}`
          : '',
      ];
    }),
    notes: [
      `Bodies as a server sends them to Chromium with an empty cache, until it asks for nothing more; response headers are not counted. \`/codes/${heaviest}/\` is the heaviest page of a code.`,
      'Starlight’s files were compressed as ours are; its page of a code holds the same text.',
    ],
  };
}

function ratioTable(weights: readonly WeighedPage[], heaviest: string): Table {
  const find = (site: SiteName, address: string) =>
    weights.find((weight) => weight.site === site && weight.address === address);
  const pairs = [
    ['Home page', find('ours', '/'), find('Starlight', '/')],
    [
      `Page of ${heaviest}`,
      find('ours', `/codes/${heaviest}/`),
      find('Starlight', `/codes/${heaviest.toLowerCase()}/`),
    ],
  ] as const;
  const figures = [
    ['HTML', ({ html }: Weight) => html],
    ['CSS', ({ css }: Weight) => css],
    ['JavaScript', ({ js }: Weight) => js],
    ['everything', total],
  ] as const;
  return {
    caption: 'Ratios of first visits, ours : Starlight',
    columns: [column('Page', 'text'), ...figures.map(([name]) => column(name, 'ratio'))],
    rows: pairs.map(([name, ours, starlight]) => [
      name,
      ...figures.map(([, figure]) =>
        ours && starlight ? ratio(figure(ours), figure(starlight)) : null,
      ),
    ]),
    notes: [],
  };
}
