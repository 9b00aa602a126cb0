/**
 * Runs every check in order and closes with one line that counts them. A layer that fails does not
 * stop the next one, except that nothing after the build can run without it. With `--every-page`
 * the tests that look at pages look at every page, not at one of each kind.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { keptFolder } from '../src/building/kept-results.ts';

interface Result {
  passed: number;
  failed: number;
}

const results = 'test-results';

/** A step that either holds or does not: one check. */
function single(script: string): Result {
  const { status } = npmRun(script);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(layer: 'unit' | 'site'): Result {
  const report = `${results}/${layer}.json`;
  npmRun(`test:${layer}`, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return counted(report, (found: { numPassedTests: number; numTotalTests: number }) => ({
    passed: found.numPassedTests,
    failed: found.numTotalTests - found.numPassedTests,
  }));
}

function browser(): Result {
  npmRun('test:browser');
  return counted(`${results}/browser.json`, ({ stats }: { stats: Record<string, number> }) => ({
    passed: stats['expected'] ?? 0,
    failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0) + (stats['skipped'] ?? 0),
  }));
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

function npmRun(script: string, parameters: string[] = []) {
  return spawnSync('npm', ['run', '--silent', script, '--', ...parameters], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

if (process.argv.includes('--every-page')) process.env['EVERY_PAGE'] = '1';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
// The site that is tested owes nothing to an earlier build.
rmSync(keptFolder, { recursive: true, force: true });
const layers: Result[] = [single('lint'), single('types'), vitest('unit')];
const built = single('build');
layers.push(built);
if (built.failed === 0) layers.push(vitest('site'), browser());

const total = layers.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
