import type { Circumstances } from './circumstances.ts';
import type { Results } from './results.ts';
import { renderTable } from './table.ts';

const head = `# Benchmark

Written by \`npm run bench\`; do not edit. Budgets stand beside the figures that they bind, and figures of the same codes in [Starlight](https://starlight.astro.build), the documentation theme of Astro, beside ours: the same texts, its default theme, on the same machine in the same run. In a ratio, ours : Starlight, less than 1 means that ours needs less.

## How to run

\`\`\`bash
npm ci
npm run bench                # all parts, about half an hour on two processors
npm run bench -- lighthouse  # only the parts named; the results of the others stay
npm run bench -- --quick     # one run of everything and no 5,000 codes: a trial, not a result
\`\`\`

Nothing is built in the working folder. Lighthouse and Starlight are no dependencies of the project: the benchmark installs them, pinned by \`tests/bench/package-lock.json\`, into a temporary folder that it removes at the end. Chromium is found as the browser tests find it. Memory is measured on Linux only. Machines differ, and the same machine differs from hour to hour: compare ratios, and figures of one run.
`;

/** The results as a Markdown document, in the order of the parts. */
export function renderReport(
  parts: readonly { name: string; title: string }[],
  results: Results,
): string {
  const sections = parts.flatMap(({ name, title }) => {
    const outcome = results[name];
    const opening = `## ${title}\n\n`;
    if (!outcome) return [`${opening}Not measured yet: \`npm run bench -- ${name}\`.\n`];
    const failures = outcome.failures.map((failure) => `**Failed:** ${failure}\n\n`).join('');
    const tables = outcome.tables.map(renderTable).join('\n');
    return [`${opening}${describe(name, outcome.measured)}\n\n${failures}${tables}`];
  });
  return `${[head, ...sections].join('\n').trimEnd()}\n`;
}

function describe(name: string, measured: Circumstances): string {
  const { date, machine, load, node, commit, codes, quick } = measured;
  const kind = quick ? 'A quick trial (`--quick`)' : 'Measured';
  return `${kind} on ${date}, ${codes} codes at commit ${commit}; Node ${node}; ${machine}; load ${load} when it began. Part \`${name}\`.`;
}
