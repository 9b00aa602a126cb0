/**
 * The benchmark: `npm run bench [-- names of parts] [-- --quick]`. Measures the parts in turn, keeps
 * what they found in `results.json`, and writes all that is known into `RESULTS.md` after each.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Part, sentence } from './part.ts';
import { buildTime } from './parts/build-time.ts';
import { firstAnswer } from './parts/first-answer.ts';
import { lighthouse } from './parts/lighthouse.ts';
import { pageWeight } from './parts/page-weight.ts';
import { resolverTime } from './parts/resolver-time.ts';
import { searchQuality } from './parts/search-quality.ts';
import { Progress } from './progress.ts';
import { circumstances } from './report/circumstances.ts';
import { renderReport } from './report/document.ts';
import { type Outcome, readResults, writeResults } from './report/results.ts';
import { Workbench } from './workbench.ts';

const parts: readonly Part[] = [
  buildTime,
  pageWeight,
  firstAnswer,
  resolverTime,
  searchQuality,
  lighthouse,
];
const fromHere = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const results = fromHere('results.json');
const report = fromHere('RESULTS.md');

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const names = words.filter((word) => word !== '--quick');
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const known = parts.map(({ name }) => name).join(', ');
  console.error(`There is no part ${unknown.join(', ')}; there are ${known}, and --quick.`);
  process.exit(2);
}

// What `exit` does, such as removing the temporary folder, is to be done after Ctrl+C as well.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const progress = new Progress();
const bench = new Workbench(progress, isQuick);
const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name));
for (const part of chosen) {
  const measured = circumstances(isQuick);
  progress.say(part.title);
  const outcome = { measured, ...(await measure(part)) };
  for (const failure of outcome.failures) progress.say(`FAILED ${failure}`);
  if (outcome.failures.length > 0) process.exitCode = 1;
  const known = { ...readResults(results), [part.name]: outcome };
  writeResults(results, known);
  writeFileSync(report, renderReport(parts, known));
}
progress.say(`The results stand in ${report}.`);
// A part that failed may have left a server or a browser open, which would keep this running.
process.exit();

async function measure(part: Part): Promise<Omit<Outcome, 'measured'>> {
  try {
    return await part.measure(bench);
  } catch (error) {
    return { tables: [], failures: [sentence(error)] };
  }
}
