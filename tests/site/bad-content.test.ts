import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ProjectCopy } from '../project-copy.ts';

const copy = new ProjectCopy();
const at = (file: string): string => copy.at(file);
const change = (file: string, from: string | RegExp, to: string): void =>
  copy.change(file, from, to);

beforeEach(() => {
  copy.fill();
  // An earlier build: it must not survive as if it were this one.
  mkdirSync(at('dist'));
  writeFileSync(at('dist/index.html'), 'an earlier build');
});

afterAll(() => copy.remove());

const page = 'content/codes/NoSuchKey.mdx';

/** File and line of the last place where a text stands, as messages begin. */
function placeOf(file: string, text: string): string {
  const lines = readFileSync(at(file), 'utf8').split('\n');
  return `${file}: line ${lines.findLastIndex((line) => line.includes(text)) + 1}`;
}

/** What a file alone can be wrong in: each stops the build by itself, with this sentence. */
const cases: [what: string, spoil: () => void, complaint: string | (() => string)][] = [
  [
    'a tab',
    () => change(page, /^ {2}aws:$/m, '\taws:'),
    () => `${placeOf(page, '\taws:')}: is not YAML: tab characters must not be used in indentation`,
  ],
  [
    'a colon in a bare text',
    () => change(page, /^summary: .*/m, 'summary: It is so: the key is gone.'),
    () =>
      `${placeOf(page, 'It is so')}: is not YAML: bad indentation of a mapping entry; a text with a colon or a quotation mark in it needs quotation marks around it`,
  ],
  [
    'a field that stands twice',
    () => change(page, /^aliases: \[\]$/m, 'aliases: []\naliases: []'),
    () => `${placeOf(page, 'aliases: []')}: is not YAML: duplicated mapping key`,
  ],
  [
    'an unknown field',
    () => change(page, 'summary:', 'colour: red\nsummary:'),
    `${page}: colour: there is no such field`,
  ],
  [
    'an unknown field further in',
    () => change(page, '  advice: fix-first', '  advice: fix-first\n  colour: red'),
    `${page}: retry.colour: there is no such field`,
  ],
  ['a missing summary', () => change(page, /^summary:.*\n/m, ''), `${page}: summary: is missing`],
  [
    'a summary that is too long',
    () => change(page, /^summary: .*/m, `summary: ${'The key is gone and '.repeat(9)}so on.`),
    `${page}: summary: must have at most 160 characters`,
  ],
  [
    'a misspelled retry advice',
    () => change(page, '  advice: fix-first\n  reason', '  advice: fix-frist\n  reason'),
    `${page}: retry.advice: must be one of "retry", "fix-first", "follow", "depends", "no"`,
  ],
  [
    'a status that cannot be read',
    () => change(page, 'status: 404 Not Found', 'status: four hundred and four'),
    `${page}: listed.aws.status: cannot be read as a status: write a number and its phrase, as in "404 Not Found", or "N/A"`,
  ],
  [
    'a status without its phrase',
    () => change(page, 'status: 404 Not Found', 'status: 404'),
    `${page}: listed.aws.status: must be text, not a number`,
  ],
  [
    'an unknown system',
    () => change(page, /^ {2}aws:$/m, '  gopher:'),
    `${page}: listed.gopher: there is no such field`,
  ],
  [
    'a wording with outer blanks',
    () =>
      change(
        page,
        /wording: The specified key does not exist\./,
        'wording: "The specified key does not exist. "',
      ),
    `${page}: listed.aws.wording: must not begin or end with a blank: cell padding is not wording`,
  ],
  [
    'an alias of several words',
    () => change(page, 'aliases: []', 'aliases: [No such key]'),
    `${page}: aliases.0: must be one name, as in "KeyTooLongError"`,
  ],
  [
    'a day that does not exist',
    () => change('content/changes.yaml', "date: '2026-11-20'", "date: '2026-13-45'"),
    'content/changes.yaml: first-edition.date: must be a quoted day, as in "2026-11-20"',
  ],
  [
    'a change under the id of another',
    () => appendFileSync(at('content/changes.yaml'), "first-edition:\n  date: '2027-01-01'\n"),
    () =>
      `${placeOf('content/changes.yaml', 'first-edition:')}: is not YAML: duplicated mapping key`,
  ],
  [
    'an empty file of changes',
    () => writeFileSync(at('content/changes.yaml'), ''),
    'content/changes.yaml: file: is empty',
  ],
  [
    'an empty file of an element',
    () => writeFileSync(at('content/elements/Key.yaml'), ''),
    'content/elements/Key.yaml: file: is empty',
  ],
  [
    'a status page with a misspelled field',
    () => change('content/statuses/404.mdx', 'withoutBody:', 'withoutbody:'),
    'content/statuses/404.mdx: withoutBody: is missing\ncontent/statuses/404.mdx: withoutbody: there is no such field',
  ],
  [
    'a source without a full address',
    () => change('content/sources/published-lists.yaml', "url: 'https://docs", "url: 'docs"),
    'content/sources/published-lists.yaml: sources.0.url: must be an address that begins with https:// or http://',
  ],
  [
    'a tag that is never closed',
    () => appendFileSync(at(page), '\n<Cause title="Left open">\n'),
    () => `${placeOf(page, 'Left open')}: Expected a closing tag for \`<Cause>\``,
  ],
  [
    'a brace that is never closed',
    () => change(page, 'A prefix or an extension', 'A { or an extension'),
    () =>
      `${placeOf(page, 'A { or')}: Unexpected end of file in expression, expected a corresponding closing brace for \`{\``,
  ],
  [
    'files with names that would be passed over',
    () => {
      renameSync(at(page), at('content/codes/NoSuchKey.md'));
      cpSync(at('content/codes/SlowDown.mdx'), at('content/codes/Slow Down.mdx'));
      cpSync(at('content/codes/SlowDown.mdx'), at('content/codes/slowDown.mdx'));
      renameSync(at('content/statuses/404.mdx'), at('content/statuses/4O4.mdx'));
      writeFileSync(at('content/sources/notes.txt'), '');
    },
    [
      'content/codes/NoSuchKey.md: file name: must look like NoSuchKey.mdx',
      'content/codes/Slow Down.mdx: file name: must look like NoSuchKey.mdx',
      'content/codes/slowDown.mdx: file name: must look like NoSuchKey.mdx',
      'content/sources/notes.txt: file name: must look like issue-threads.yaml',
      'content/statuses/4O4.mdx: file name: must look like 404.mdx',
    ].join('\n'),
  ],
  [
    'a file in an old encoding',
    () => writeFileSync(at(page), Buffer.from('---\nsummary: Schlüssel fehlt.\n---\n', 'latin1')),
    `${page}: file: must be saved as UTF-8`,
  ],
  [
    'a broken line in the register of addresses',
    () => change('content/published-addresses.txt', /^\/codes\/$/m, 'codes/ meaning'),
    () =>
      `${placeOf('content/published-addresses.txt', 'codes/ meaning')}: must be an address from the first /, then its fragments, each with its #`,
  ],
];

describe('a build is stopped, with file and field, and leaves nothing behind, by', () => {
  test.each(cases)('%s', async (_what, spoil, complaint) => {
    spoil();
    const { failed, output } = await copy.build();
    expect(failed).toBe(true);
    const sentence = typeof complaint === 'string' ? complaint : complaint();
    const [before = ''] = output.split('The build failed and left nothing behind.');
    const lines = before.trim().split('\n');
    expect(lines.slice(-sentence.split('\n').length).join('\n')).toBe(sentence);
    expect(existsSync(at('dist'))).toBe(false);
  });

  test('a missing Pagefind index', async () => {
    // An index that Pagefind cannot write, because a file stands where its folder belongs.
    mkdirSync(at('public'), { recursive: true });
    writeFileSync(at('public/pagefind'), 'in the way');
    const { failed, output } = await copy.build();
    expect(failed).toBe(true);
    expect(output).toMatch(/Pagefind/);
    expect(existsSync(at('dist'))).toBe(false);
  });
});
