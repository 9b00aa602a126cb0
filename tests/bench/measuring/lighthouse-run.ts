import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { chromiumArguments, findChromium } from '../../browser/chromium.ts';
import { median } from '../report/figures.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  lighthouseVersion: z.string(),
  categories: z.record(
    z.enum(categories),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/** What is read of Lighthouse’s own report. */
export type LighthouseReport = z.infer<typeof reportSchema>;

/** What a page got, in the run that is the middle one by its largest paint. */
export interface Rating {
  version: string;
  /** Of 100 each: performance, accessibility, best practices, SEO. */
  scores: number[];
  largestPaint: number;
  blocking: number;
  shift: number;
  /** Audits that cost points, in categories that do not have all of them. */
  lost: string[];
}

/**
 * Runs Lighthouse’s command on a page: it is installed elsewhere, so it cannot be imported.
 * @param program where that command lies
 * @param file where it may put its report
 * @throws what Lighthouse complains about
 */
export async function runLighthouse(
  program: string,
  url: string,
  file: string,
): Promise<LighthouseReport> {
  const flags = ['--headless=new', ...chromiumArguments].join(' ');
  // So that an older report is never taken for this one.
  rmSync(file, { force: true });
  await promisify(execFile)(
    process.execPath,
    [
      program,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${flags}`,
      '--no-enable-error-reporting',
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() }, timeout: 180_000 },
  );
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (report.runtimeError) throw new Error(report.runtimeError.message);
  return report;
}

/** @param reports of several runs on the same page */
export function rate(reports: readonly LighthouseReport[]): Rating {
  const figure = (report: LighthouseReport, audit: string) => {
    const value = report.audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse did not tell ${audit}.`);
    return value;
  };
  const paint = (report: LighthouseReport) => figure(report, 'largest-contentful-paint');
  const middle = median(reports.map(paint));
  const report = reports.find((candidate) => paint(candidate) === middle);
  if (!report) throw new Error('Lighthouse was not run.');
  return {
    version: report.lighthouseVersion,
    scores: categories.map((category) =>
      Math.round((report.categories[category].score ?? 0) * 100),
    ),
    largestPaint: middle,
    blocking: figure(report, 'total-blocking-time'),
    shift: figure(report, 'cumulative-layout-shift'),
    lost: categories.flatMap((category) => lostPoints(report, category)),
  };
}

function lostPoints(report: LighthouseReport, category: (typeof categories)[number]): string[] {
  const { score, auditRefs } = report.categories[category];
  if (score === 1) return [];
  return auditRefs
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}
