import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of `src`, from the ground up, and the rooms each may import from besides itself. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  loading: ['domain'],
  views: ['domain'],
  components: ['domain', 'views', 'styles', 'client'],
  layouts: ['domain', 'views', 'components', 'styles', 'client'],
  pages: ['domain', 'views', 'loading', 'components', 'layouts', 'styles', 'client'],
  client: ['domain', 'views'],
  building: ['domain', 'loading', 'views'],
};

/** Files of `src` that belong to no room: TypeScript looks for them there. */
const astroFiles = ['src/env.d.ts'];

const importPattern = /(?:from|import|import\()\s*['"](\.{1,2}\/[^'"]+)['"]/g;

const files = globSync('src/**/*.{ts,astro}').map(normalize).sort();
/** A room of `src`, or the folder beside it. */
const roomOf = (file: string): string => /^(?:src\/)?([^/]+)/.exec(file)?.[1] ?? '';

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(importPattern)].map(([, path = '']) =>
    join(dirname(file), path),
  );
}

describe('imports', () => {
  test('every file stands in a room', () => {
    const homeless = files.filter((file) => !(roomOf(file) in mayImport));
    expect(homeless.filter((file) => !astroFiles.includes(file))).toEqual([]);
  });

  test('point from the upper rooms to the lower ones', () => {
    const wrong = files
      .filter((file) => roomOf(file) in mayImport)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => roomOf(path) !== roomOf(file))
          .filter((path) => !mayImport[roomOf(file)]?.includes(roomOf(path)))
          .map((path) => `${file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  test('name the file with its ending, so that Node can follow them', () => {
    const bare = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => !/\.(?:ts|astro|css|js|json)(?:\?raw|\?url)?$|\?raw$/.test(path))
        .map((path) => `${file} imports ${path}`),
    );
    expect(bare).toEqual([]);
  });
});
