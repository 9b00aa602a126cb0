import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain/invariants/index.ts';
import { readContent } from '../../../src/loading/read-content.ts';

const examplePage = 'content/codes/ExampleFailure.mdx';
const example = readFileSync(
  new URL('../../fixtures/examples/ExampleFailure.mdx', import.meta.url),
  'utf8',
);

const folder = mkdtempSync(join(tmpdir(), 'read-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a file that is all there is. */
function complaintsOf(text: string, file = examplePage): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'content/addresses.txt'), '');
  return readContent(join(folder, 'content')).problems.map(formatProblem);
}

/** The example with one text in it changed. */
function spoilt(from: string | RegExp, to: string): string {
  const text = example.replace(from, to);
  if (text === example) throw new Error(`The example has nothing that matches ${from}.`);
  return text;
}

test('an example in order has no complaint', () => {
  expect(complaintsOf(example)).toEqual([]);
});

/** The first line of the example that begins so, from 1. */
const lineOf = (start: string): number =>
  example.split('\n').findIndex((line) => line.startsWith(start)) + 1;

describe('a file is named, with its field and what is wrong there, for', () => {
  test.each<[what: string, text: string, complaint: string]>([
    [
      'an unknown field',
      spoilt('summary:', 'colour: red\nsummary:'),
      'colour: there is no such field',
    ],
    [
      'an unknown field further in',
      spoilt('  advice: fix-first\n', '  advice: fix-first\n  colour: red\n'),
      'retry.colour: there is no such field',
    ],
    ['a missing summary', spoilt(/^summary:.*\n/m, ''), 'summary: is missing'],
    [
      'a summary that is too long',
      spoilt(/^summary: .*/m, `summary: ${'The key is gone and '.repeat(9)}so on.`),
      'summary: must have at most 160 characters',
    ],
    [
      'a misspelled retry advice',
      spoilt('  advice: fix-first\n  reason', '  advice: fix-frist\n  reason'),
      'retry.advice: must be one of "retry", "fix-first", "follow", "depends", "no"',
    ],
    [
      'a status that cannot be read',
      spoilt('404 Not Found', 'four hundred and four'),
      'seen.0.status: cannot be read as a status: write a number, with its phrase where the source has one, as in "404 Not Found", or "N/A"',
    ],
    [
      'a number instead of a text',
      spoilt(/^summary: .*/m, 'summary: 404'),
      'summary: must be text, not a number',
    ],
    [
      'a message with outer blanks',
      spoilt('message: The example failed.', 'message: "The example failed. "'),
      'seen.0.message: must not begin or end with a blank: cell padding is not wording',
    ],
    [
      'an alias that is no name',
      spoilt('aliases: []', 'aliases: [No/such/key]'),
      'aliases.0: must be a name, as in "KeyTooLongError"',
    ],
    [
      'a colon in a bare text',
      spoilt(/^summary: .*/m, 'summary: It is so: the key is gone.'),
      `line ${lineOf('summary: ')}: is not YAML: bad indentation of a mapping entry; a text with a colon or a quotation mark in it needs quotation marks around it`,
    ],
    [
      'a name that stands twice',
      spoilt('aliases: []', 'aliases: []\naliases: []'),
      `line ${lineOf('aliases: ') + 1}: is not YAML: duplicated mapping key`,
    ],
  ])('%s', (_what, text, complaint) => {
    expect(complaintsOf(text)).toEqual([`${examplePage}: ${complaint}`]);
  });

  test.each<[what: string, file: string, text: string, complaints: string[]]>([
    [
      'a day that does not exist',
      'content/changes.yaml',
      "first-edition: { date: '2026-13-45', title: First, text: It is. }",
      ['first-edition.date: must be a quoted day, as in "2026-11-20"'],
    ],
    ['an empty file', 'content/elements/Key.yaml', '', ['file: is empty']],
    [
      'a misspelled field',
      'content/statuses/404.mdx',
      '---\nwithoutbody: It is.\n---\n',
      ['phrase', 'summary', 'withoutBody']
        .map((field) => `${field}: is missing`)
        .concat('withoutbody: there is no such field'),
    ],
    [
      'a source without a full address',
      'content/sources/published-lists.yaml',
      'title: Lists\nabout: Them.\nlicence: Theirs.\norder: 1\nsources: [{ id: list, title: A list, url: docs.example }]\n',
      ['sources.0.url: must be an address that begins with https:// or http://'],
    ],
  ])('%s', (_what, file, text, complaints) => {
    expect(complaintsOf(text, file).toSorted()).toEqual(
      complaints.map((complaint) => `${file}: ${complaint}`).toSorted(),
    );
  });
});
