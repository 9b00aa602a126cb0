import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ProjectCopy } from '../project-copy.ts';
import { addExamples, examplePage } from '../support/example-content.ts';

const copy = new ProjectCopy();
const at = (file: string): string => copy.at(file);
const change = (file: string, from: string | RegExp, to: string): void =>
  copy.change(file, from, to);

beforeEach(() => {
  copy.fill();
  // A file that is wrong in itself stops a build before files are held against each other.
  for (const file of readdirSync(at('content/codes'))) rmSync(at(`content/codes/${file}`));
  addExamples(copy);
  // An earlier build: it must not survive as if it were this one.
  mkdirSync(at('dist'));
  writeFileSync(at('dist/index.html'), 'an earlier build');
});

afterAll(() => copy.remove());

/** File and line of the last place where a text stands, as messages begin. */
function placeOf(file: string, text: string): string {
  const lines = readFileSync(at(file), 'utf8').split('\n');
  return `${file}: line ${lines.findLastIndex((line) => line.includes(text)) + 1}`;
}

/**
 * A file alone can be wrong in a few ways, each of which is noticed at another place. What a
 * schema says of which field is tested with `readContent`, without a build for each.
 */
const cases: [what: string, spoil: () => void, complaint: string | (() => string)][] = [
  [
    'a field that its schema does not take',
    () => change(examplePage, '  advice: fix-first\n', '  advice: fix-first\n  colour: red\n'),
    `${examplePage}: retry.colour: there is no such field`,
  ],
  [
    'a colon in a bare text',
    () => change(examplePage, /^summary: .*/m, 'summary: It is so: the key is gone.'),
    () =>
      `${placeOf(examplePage, 'It is so')}: is not YAML: bad indentation of a mapping entry; a text with a colon or a quotation mark in it needs quotation marks around it`,
  ],
  [
    'a name that stands twice in a file of data',
    () =>
      appendFileSync(
        at('content/changes.yaml'),
        "twice:\n  date: '2027-01-01'\ntwice:\n  date: '2027-01-01'\n",
      ),
    () => `${placeOf('content/changes.yaml', 'twice:')}: is not YAML: duplicated mapping key`,
  ],
  [
    'a tag that is never closed',
    () => appendFileSync(at(examplePage), '\n<Cause title="Left open">\n'),
    () =>
      `${placeOf(examplePage, 'Left open')}: Expected a closing tag for \`<Cause>\`; what is quoted stands between back-ticks`,
  ],
  [
    'names that would be passed over, an old encoding, and an unreadable register',
    () => {
      renameSync(at(examplePage), at('content/codes/ExampleFailure.md'));
      for (const name of ['Other Failure', 'otherFailure']) {
        cpSync(at('content/codes/OtherFailure.mdx'), at(`content/codes/${name}.mdx`));
      }
      writeFileSync(at('content/statuses/4O4.mdx'), '');
      writeFileSync(at('content/sources/notes.txt'), '');
      const latin = Buffer.from('---\nsummary: Schlüssel fehlt.\n---\n', 'latin1');
      writeFileSync(at('content/codes/OldEncoding.mdx'), latin);
      appendFileSync(at('content/addresses.txt'), 'codes/ meaning\n');
    },
    () =>
      [
        'content/codes/ExampleFailure.md: file name: must look like NoSuchKey.mdx',
        'content/codes/OldEncoding.mdx: file: must be saved as UTF-8',
        'content/codes/Other Failure.mdx: file name: must look like NoSuchKey.mdx',
        'content/codes/otherFailure.mdx: file name: must look like NoSuchKey.mdx',
        'content/sources/notes.txt: file name: must look like issue-threads.yaml',
        'content/statuses/4O4.mdx: file name: must look like 404.mdx',
        `${placeOf('content/addresses.txt', 'codes/ meaning')}: must be an address from the first /, then the page that a short link leads to, then its fragments, each with its #`,
      ].join('\n'),
  ],
];

describe('a build is stopped, with file and field, and leaves nothing behind, by', () => {
  test.each(cases)('%s', async (_what, spoil, complaint) => {
    spoil();
    const { failed, output } = await copy.build();
    expect(failed).toBe(true);
    const sentence = typeof complaint === 'string' ? complaint : complaint();
    const [, reason = ''] = output.split('The build failed and left nothing behind.');
    const lines = reason.trim().split('\n');
    // Without the real codes, other files name what is not there: that is said as well.
    expect(lines).toEqual(expect.arrayContaining(sentence.split('\n')));
    expect(existsSync(at('dist'))).toBe(false);
  });
});
