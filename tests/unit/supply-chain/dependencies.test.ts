import { expect, test } from 'vitest';
import { readProjectFile } from './lock-file.ts';

type Dependencies = Record<string, string>;

const project = JSON.parse(readProjectFile('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Dependencies
>;
const direct: Dependencies = {
  ...project.dependencies,
  ...project.devDependencies,
  ...project.optionalDependencies,
};

test('every library has its reason in the README, and no other is named there', () => {
  const [, section = ''] = readProjectFile('README.md').split('## Why these libraries\n');
  const rows = [...section.matchAll(/^\| ([^|]+) \| (.+) \|$/gm)].slice(1);
  const named = rows.flatMap(([, names = '']) => names.trim().split(', '));
  expect(named.sort()).toEqual(Object.keys(direct).sort());
});

test('every library is pinned to one version', () => {
  for (const [name, version] of Object.entries(direct)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
