import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readProjectFile } from './lock-file.ts';

interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes': number;
  steps: { run?: string }[];
}

const folder = '.github/workflows';
const files = readdirSync(new URL(`../../../${folder}`, import.meta.url));

/** The jobs that may do more than read the source. */
const mayDoMore: Readonly<Record<string, readonly string[]>> = {
  'deploy-pages.yml': ['build', 'deploy'],
  'outside-links.yml': ['follow'],
};

test.each(['deploy-pages.yml', 'every-page.yml', 'outside-links.yml', 'test.yml'])(
  'there is the workflow %s',
  (file) => expect(files).toContain(file),
);

test('every page is looked at every night', () => {
  const text = readProjectFile(`${folder}/every-page.yml`);
  const { jobs } = parse(text) as Workflow;
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
  expect(runs).toContain('npm ci && npm run test:all');
  expect(text).toMatch(/cron: '\d+ \d+ \* \* \*'/);
});

describe.each(files)('the workflow %s', (file) => {
  const text = readProjectFile(`${folder}/${file}`);
  const workflow = parse(text) as Workflow;

  test('is YAML with what GitHub asks for', () => {
    expect(Object.keys(workflow)).toEqual(expect.arrayContaining(['name', 'on', 'jobs']));
    for (const job of Object.values(workflow.jobs)) {
      expect(job).toMatchObject({ 'runs-on': expect.any(String), steps: expect.any(Array) });
      // Nobody waits for what runs at night.
      const most = ['every-page.yml', 'outside-links.yml'].includes(file) ? 90 : 30;
      expect(job['timeout-minutes']).toBeLessThanOrEqual(most);
    }
  });

  test('takes every action at a commit that cannot be moved, and names its version', () => {
    const uses = text.match(/^.*\buses:.*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('may read the source and no more, except where a job deploys or opens an issue', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.entries(workflow.jobs).filter(([, job]) => job.permissions);
    expect(more.map(([name]) => name)).toEqual(mayDoMore[file] ?? []);
    // Their code would run with our rights.
    expect(text).not.toContain('pull_request_target');
  });

  test('puts no expression into a command, where what others wrote would be run', () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

test('the workflow that tests runs the line of the README', () => {
  expect(readProjectFile(`${folder}/test.yml`)).toContain('run: npm ci && npm test\n');
  expect(readProjectFile('README.md')).toContain('\nnpm ci && npm test ');
});

test('what is published on GitHub Pages includes the files whose name begins with a dot', () => {
  expect(readProjectFile(`${folder}/deploy-pages.yml`)).toContain('include-hidden-files: true');
});

test('newer versions of libraries and of actions are asked for', () => {
  const { updates } = parse(readProjectFile('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});
