import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sides } from '../../../src/domain/lists/pair.ts';
import { readContent } from '../../../src/loading/read-content.ts';
import { project } from '../../project-copy.ts';

const { content } = readContent(join(project, 'content'));

/** A file of the search without what it says to its readers. */
const programOf = (file: string): string =>
  readFileSync(join(project, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

// One file shows examples of files' names.
const files = globSync('src/{domain,client}/**/*.ts', { cwd: project }).filter(
  (file) => !file.endsWith('content/folders.ts'),
);

/** The whole word, in any letter case. */
const mention = (name: string) =>
  new RegExp(`(?<![\\w-])${name.replace(/[^\w ]/g, '\\$&')}(?![\\w-])`, 'i');

/** Where a name stands in a program, as file and name. */
const mentions = (names: readonly string[], except: (file: string) => boolean = () => false) =>
  files
    .filter((file) => !except(file))
    .flatMap((file) => {
      const program = programOf(file);
      return names.filter((name) => mention(name).test(program)).map((name) => `${file}: ${name}`);
    });

describe('what is known of a client, a system or a code stands in content, and in no program', () => {
  test('clients', () => {
    const names = content.clients
      .filter(({ kind }) => kind !== 'browser')
      .flatMap(({ id, name }) => [name, ...(/-|\d/.test(id) ? [id] : [])]);
    expect(names.length).toBeGreaterThan(60);
    expect(mentions(names)).toEqual([]);
  });

  test('systems, but for the two sides of the comparison', () => {
    const other = content.systems.filter(({ id }) => !sides.some((side) => side.id === id));
    const names = other.flatMap(({ id, name, shortName }) => [id, name, shortName]);
    expect(names.length).toBeGreaterThan(90);
    expect(mentions(names)).toEqual([]);
    // "aws" is also a prefix of the protocol's own words.
    const ofSides = sides.flatMap(({ id, name }) => (id === 'aws' ? [name] : [id, name]));
    const search = (file: string) => !file.startsWith('src/domain/search/');
    expect(mentions(ofSides, search)).toEqual([]);
  });

  test('codes', () => {
    const names = content.codes.map(({ code }) => code).filter((code) => /[a-z][A-Z]/.test(code));
    expect(names.length).toBeGreaterThan(350);
    expect(mentions(names)).toEqual([]);
  });
});
