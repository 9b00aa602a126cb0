import { rmSync, statSync } from 'node:fs';
import { ProjectCopy } from '../../project-copy.ts';
import { addGeneratedCodes } from '../generated-codes.ts';
import type { Measured } from '../measuring/measured-command.ts';
import { type BuiltSite, repeatedBuilds } from '../measuring/repeated-builds.ts';
import { buildStarlight, writeStarlightProject } from '../measuring/starlight-site.ts';
import { type Part, type SiteName, sentence } from '../part.ts';
import { budgets } from '../report/budgets.ts';
import { codeCount } from '../report/circumstances.ts';
import { heldAgainst, ratio } from '../report/figures.ts';
import { column, type Table } from '../report/table.ts';
import { buildOurs, type Workbench } from '../workbench.ts';

const middle = 500;
const largest = 5000;

/** With every page in the side bar, as is its default, or with none, as ours has none. */
type BuiltName = SiteName | 'Starlight, no side bar';

const others = ['Starlight', 'Starlight, no side bar'] as const;
/** With a side bar its bytes grow with the square of the codes: at the largest it is measured without. */
const linear = ['Starlight, no side bar'] as const;

interface SecondBuild extends Measured {
  codes: number;
}

interface Builds extends BuiltSite {
  site: BuiltName;
  codes: number;
}

export const buildTime: Part = {
  name: 'build',
  title: 'Build: time and memory',
  async measure(bench) {
    const tools = await bench.tools();
    const builds: Builds[] = [];
    const second: SecondBuild[] = [];
    const searchFiles: SearchFiles[] = [];
    const failures: string[] = [];
    const real = codeCount();
    const attempt = async (site: BuiltName, codes: number, build: () => Promise<BuiltSite>) => {
      try {
        builds.push({ site, codes, ...(await build()) });
      } catch (error) {
        failures.push(`The build of ${codes} codes, ${site}: ${sentence(error)}`);
      }
    };
    for (const codes of bench.isQuick ? [real, middle] : [real, middle, largest]) {
      const copy = new ProjectCopy();
      const starlight = bench.at(`starlight-${codes}`);
      copy.fill();
      addGeneratedCodes(copy.at('content/codes'), codes);
      const runs = bench.isQuick || codes === largest ? 1 : 3;
      const repeated = (site: BuiltName, folder: string, build: () => Promise<Measured>) =>
        repeatedBuilds(runs, folder, (run) =>
          bench.progress.step(`${codes} codes, ${site}, run ${run} of ${runs}`, build),
        );
      await attempt('ours', codes, async () => {
        const built = await repeated('ours', copy.at(''), () => buildOurs(copy));
        searchFiles.push(searchFilesOf(copy, codes));
        return built;
      });
      try {
        second.push({ codes, ...(await secondBuild(copy, codes, bench)) });
      } catch (error) {
        failures.push(`A second build of ${codes} codes: ${sentence(error)}`);
      }
      for (const site of codes === largest ? linear : others) {
        await attempt(site, codes, () => {
          const listsPages = site === 'Starlight';
          writeStarlightProject(starlight, copy.at('dist/codes'), tools, { listsPages });
          return repeated(site, starlight, () => buildStarlight(starlight));
        });
      }
      copy.remove();
      rmSync(starlight, { recursive: true, force: true });
    }
    return {
      tables: [
        figuresTable(builds, real),
        secondTable(second, builds),
        searchFilesTable(searchFiles),
        growthTable(builds),
        ratioTable(builds, real),
      ],
      failures,
    };
  },
};

/** Changes a sentence of one code, and builds what was built before once more. */
function secondBuild(copy: ProjectCopy, codes: number, bench: Workbench): Promise<Measured> {
  const file = 'content/codes/NoSuchKey.mdx';
  copy.change(file, /^summary: (.)/m, 'summary: Again, $1');
  return bench.progress.step(`${codes} codes, ours, after one changed file`, () => buildOurs(copy));
}

/** Bytes of what the search box fetches of the data, with Brotli. */
interface SearchFiles {
  codes: number;
  names: number;
  phrases: number;
}

function searchFilesOf(copy: ProjectCopy, codes: number): SearchFiles {
  const size = (file: string) => statSync(copy.at(`dist/search/${file}.json.br`)).size;
  return { codes, names: size('names'), phrases: size('phrases') };
}

function searchFilesTable(sizes: readonly SearchFiles[]): Table {
  return {
    caption: 'What a first answer fetches of the data, ours, Brotli',
    columns: [
      column('Codes', 'count'),
      column('Names, bytes', 'bytes'),
      column('Phrases, bytes', 'bytes'),
      column('Names, bytes a code', 'ratio'),
    ],
    rows: sizes.map(({ codes, names, phrases }) => [codes, names, phrases, names / codes]),
    notes: [
      'The names come before the first answer to a code or a reply; the phrases only where names give no answer.',
    ],
  };
}

function secondTable(second: readonly SecondBuild[], builds: readonly Builds[]): Table {
  return {
    caption: 'Ours, after one changed file',
    columns: [
      column('Codes', 'count'),
      column('Seconds', 'seconds'),
      column('Second : clean', 'ratio'),
      column('Processor seconds', 'seconds'),
      column('Second : clean', 'ratio'),
      column('Budget', 'text'),
    ],
    rows: second.map(({ codes, seconds, processorSeconds }) => {
      const clean = builds.find((build) => build.site === 'ours' && build.codes === codes);
      const part = ratio(seconds, clean?.seconds);
      return [
        codes,
        seconds,
        part,
        processorSeconds,
        ratio(processorSeconds, clean?.processorSeconds),
        heldAgainst(budgets.secondBuild, part),
      ];
    }),
    notes: [
      'One sentence of one code is changed after a build, and the site is built again: pictures and compressed copies of what has stayed the same are taken over. Most of what remains is Astro, which reads, bundles and renders all of it each time.',
    ],
  };
}

function figuresTable(builds: readonly Builds[], real: number): Table {
  return {
    caption: 'Clean builds',
    columns: [
      column('Codes', 'count'),
      column('Site', 'text'),
      column('Seconds', 'seconds'),
      column('Processor seconds', 'seconds'),
      column('Runs', 'count'),
      column('Peak memory, MB', 'megabytes'),
      column('Pages', 'count'),
      column('Files', 'count'),
      column('Size, MB', 'megabytes'),
      column('Budget', 'text'),
    ],
    rows: builds.map((build) => [
      build.codes,
      build.site,
      build.seconds,
      build.processorSeconds,
      build.runs,
      build.peakMegabytes,
      build.pages,
      build.files,
      build.megabytes,
      build.site === 'ours' && build.codes === real
        ? `MB ${heldAgainst(budgets.buildMegabytes, build.peakMegabytes)}`
        : '',
    ]),
    notes: [
      'Seconds are the median of the runs, those of the processors their sum over all cores; memory is the largest sum of the resident memory of all processes of a build at one moment; memory that they share counts once for each.',
      'Beyond the codes of the project, codes are made up from them in turn. Ours also writes what Starlight does not: short links, statuses and comparisons, JSON, CSV and Markdown of every code, a picture per code or family for links, and a Brotli and a gzip copy of every text.',
      'Starlight prints every page’s link into the side bar of every page, so its bytes grow with the square of the codes; that is its default. Ours has no such list, so Starlight is also built without.',
    ],
  };
}

function ratioTable(builds: readonly Builds[], real: number): Table {
  const find = (site: BuiltName, codes: number) =>
    builds.find((build) => build.site === site && build.codes === codes);
  const ratiosTo = (site: BuiltName) => [
    ...[real, middle, largest].flatMap((codes) => {
      const [ours, theirs] = [find('ours', codes), find(site, codes)];
      return [
        ratio(ours?.seconds, theirs?.seconds),
        ratio(ours?.peakMegabytes, theirs?.peakMegabytes),
      ];
    }),
  ];
  return {
    caption: 'Ratios of builds, ours : other',
    columns: [
      column('Other', 'text'),
      ...[real, middle, largest].flatMap((codes) => [
        column(`${codes.toLocaleString('en-US')} codes, time`, 'ratio'),
        column('memory', 'ratio'),
      ]),
      column('Budget', 'text'),
    ],
    rows: [
      ['Starlight', ...ratiosTo('Starlight'), ''],
      ['Starlight, no side bar', ...ratiosTo('Starlight, no side bar'), heldRatios(builds, real)],
    ],
    notes: [],
  };
}

/** What the ratios to Starlight without its side bar are held against. */
function heldRatios(builds: readonly Builds[], real: number): string {
  const find = (site: BuiltName, codes: number) =>
    builds.find((build) => build.site === site && build.codes === codes);
  const held = (codes: number, budget: number, figure: (build: Builds) => number | null) => {
    const [ours, theirs] = [find('ours', codes), find('Starlight, no side bar', codes)];
    return heldAgainst(budget, ours && theirs ? ratio(figure(ours), figure(theirs)) : null);
  };
  const seconds = (build: Builds) => build.seconds;
  return [
    `${real} codes, time ${held(real, budgets.buildRatio, seconds)}`,
    `${largest} codes, time ${held(largest, budgets.buildRatio, seconds)}`,
    `memory ${held(largest, budgets.buildMemoryRatio, (build) => build.peakMegabytes)}`,
  ].join('; ');
}

function growthTable(builds: readonly Builds[]): Table {
  const seconds = (site: BuiltName, codes: number) =>
    builds.find((build) => build.site === site && build.codes === codes)?.seconds;
  const names: BuiltName[] = ['ours', 'Starlight', 'Starlight, no side bar'];
  return {
    caption: 'Growth: the time of 5,000 codes, in times of 500',
    columns: [column('Site', 'text'), column('5,000 : 500', 'ratio'), column('Budget', 'text')],
    rows: names.map((site) => {
      const growth = ratio(seconds(site, largest), seconds(site, middle));
      return [site, growth, site === 'ours' ? heldAgainst(budgets.buildGrowth, growth) : ''];
    }),
    notes: [],
  };
}
