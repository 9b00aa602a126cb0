/**
 * Runs every check and closes with one line that counts them. Two things at a time, so that two
 * processors are busy to the end; what a check prints is shown whole, once it is through. One that
 * fails does not stop the next, except that nothing that reads the built site can run without it.
 * With `--every-page` the tests that look at pages look at every page, not at one of each kind, and
 * the commands of content run.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { keptFolder } from '../src/building/kept-results.ts';

interface Result {
  passed: number;
  failed: number;
}

const results = 'test-results';

const isEverything = process.argv.includes('--every-page');
if (isEverything) process.env['EVERY_PAGE'] = '1';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
// The site that is tested owes nothing to an earlier build.
rmSync(keptFolder, { recursive: true, force: true });

const [built, ...others] = await Promise.all([buildAll(), single('lint'), vitest('unit')]);
// Not beside a build: both write down what Astro knows of the content.
const checks = [single('types')];
if (built.failed === 0) checks.push(vitest('site'), browser());
if (isEverything) checks.push(commands());
const layers = [built, ...others, ...(await Promise.all(checks))];

const total = layers.reduce(sum);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** The site, and then the copy of it for a folder, at which two layers look. */
async function buildAll(): Promise<Result> {
  const site = await single('build');
  return site.failed > 0 ? site : sum(site, await single('test:sub-path-site'));
}

/** A step that either holds or does not: one check. */
async function single(script: string): Promise<Result> {
  return (await npmRun(script)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(layer: 'unit' | 'site'): Promise<Result> {
  const report = `${results}/${layer}.json`;
  const parameters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await npmRun(`test:${layer}`, parameters);
  return counted(report, (found: { numPassedTests: number; numTotalTests: number }) => ({
    passed: found.numPassedTests,
    failed: found.numTotalTests - found.numPassedTests,
  }));
}

async function browser(): Promise<Result> {
  await npmRun('test:browser');
  return counted(`${results}/browser.json`, ({ stats }: { stats: Record<string, number> }) => ({
    passed: stats['expected'] ?? 0,
    failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0) + (stats['skipped'] ?? 0),
  }));
}

/** What runs on this machine of the commands that pages give. */
async function commands(): Promise<Result> {
  await npmRun('test:commands');
  return counted(`${results}/commands.json`, (result: Result) => result);
}

/** Reads a report; one that is missing, or counts nothing, is a failure of the whole layer. */
function counted<Report>(file: string, count: (report: Report) => Result): Result {
  try {
    const result = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return result.passed + result.failed > 0 ? result : { passed: 0, failed: 1 };
  } catch {
    console.error(`${file} is missing: its layer did not run.`);
    return { passed: 0, failed: 1 };
  }
}

/** Runs a script and prints what it said. @returns its exit status; `null` if it could not end by itself */
function npmRun(script: string, parameters: string[] = []): Promise<number | null> {
  const begin = performance.now();
  console.log(`… ${script}`);
  const child = spawn('npm', ['run', '--silent', script, '--', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const seconds = Math.round((performance.now() - begin) / 1000);
      console.log(`\n── ${script}: ${status === 0 ? 'holds' : 'FAILED'}, ${seconds} s\n${said}`);
      resolve(status);
    });
  });
}

function sum(one: Result, other: Result): Result {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
