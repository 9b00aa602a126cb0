import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist, readBuilt } from './built-site.ts';

const project = new URL('../../', import.meta.url);

/** What modules import when they run: types and what is not ours by name are told apart. */
function imports(file: string): string[] {
  const source = readFileSync(new URL(file, project), 'utf8');
  const statements = /^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...source.matchAll(statements)].map(([, whole, late]) => whole ?? late ?? '');
}

test('readers get the licences of everything that is served, at one address', () => {
  const licences = readBuilt('/licences.txt');
  for (const name of ['Pagefind', 'Tailwind CSS', 'MIT', 'GPL-3.0-only', 'CC BY 4.0']) {
    expect(licences).toContain(name);
  }
  expect(readBuilt('/sources/index.html')).toContain('href="/licences.txt"');
});

test('browser code is our own: what it imports at run time are our own modules', () => {
  const seen = new Set(globSync('src/client/*.ts', { cwd: project.pathname }));
  expect(seen.size).toBeGreaterThan(5);
  for (const file of seen) {
    for (const name of imports(file)) {
      expect(name, `${file} brings a library to readers: list it in src/views/notices`).toMatch(
        /^\.{1,2}\//,
      );
      seen.add(new URL(name, new URL(file, project)).pathname.slice(project.pathname.length));
    }
  }
  // It went on from the files that it began with.
  expect([...seen].some((file) => file.startsWith('src/domain/'))).toBe(true);
});

test('of Pagefind only what our own search box asks for is served', () => {
  const files = globSync('pagefind/*.{js,css}', { cwd: dist }).sort();
  expect(files).toEqual(['pagefind/pagefind-worker.js', 'pagefind/pagefind.js']);
});

test('no font is served', () => {
  expect(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: dist })).toEqual([]);
});
