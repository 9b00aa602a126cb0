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
import { ProjectCopy } from '../project-copy';

const copy = new ProjectCopy();
const at = (file: string): string => copy.at(file);

function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(at(file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has nothing that matches ${from}.`);
  writeFileSync(at(file), after);
}

beforeEach(() => {
  copy.fill();
  // An earlier build: it must not survive as if it were this one.
  mkdirSync(at('dist'));
  writeFileSync(at('dist/index.html'), 'an earlier build');
});

afterAll(() => copy.remove());

const page = 'content/codes/NoSuchKey.mdx';

const cases: [what: string, spoil: () => void, complaint: RegExp[]][] = [
  [
    'an unknown field',
    () => change(page, 'summary:', 'colour: red\nsummary:'),
    [/NoSuchKey/, /colour/],
  ],
  ['a missing summary', () => change(page, /^summary:.*\n/m, ''), [/NoSuchKey/, /summary/]],
  [
    'a status that cannot be read',
    () => change(page, 'status: 404 Not Found', 'status: four hundred and four'),
    [/NoSuchKey/, /listed\.aws\.status/, /cannot be read as a status/],
  ],
  [
    'an unknown system',
    () => change(page, /^ {2}aws:$/m, '  gopher:'),
    [/NoSuchKey/, /listed/, /gopher/],
  ],
  [
    'a wording with outer blanks',
    () =>
      change(
        page,
        /wording: The specified key does not exist\./,
        'wording: "The specified key does not exist. "',
      ),
    [/NoSuchKey/, /listed\.aws\.wording/, /begin or end with a blank/],
  ],
  [
    'an alias claimed twice',
    () => change(page, /^aliases: .*$/m, 'aliases: [KeyTooLongError]'),
    [/content\/codes\/NoSuchKey\.mdx: aliases: "KeyTooLongError" already belongs to KeyTooLong/],
  ],
  [
    'a reference to a code that does not exist',
    () =>
      change(
        page,
        /^confusedWith:$/m,
        'confusedWith:\n  - code: NoSuchThing\n    tell: Nothing is.',
      ),
    [/content\/codes\/NoSuchKey\.mdx: confusedWith: there is no code "NoSuchThing"/],
  ],
  [
    'a confusion that does not point back',
    () =>
      change(
        page,
        /^confusedWith:$/m,
        'confusedWith:\n  - code: InvalidPayer\n    tell: Nothing is.',
      ),
    [/content\/codes\/NoSuchKey\.mdx: confusedWith: InvalidPayer does not point back/],
  ],
  [
    'a withdrawn page whose successor does not exist',
    () =>
      change(
        page,
        'summary:',
        "withdrawn: { date: '2030-01-02', reason: Gone., successor: NoSuchThing }\nsummary:",
      ),
    [/content\/codes\/NoSuchKey\.mdx: withdrawn\.successor: there is no code "NoSuchThing"/],
  ],
  [
    'a source that does not exist',
    () => change(page, /^sources:$/m, 'sources:\n  - id: hearsay\n    shows: Nothing.'),
    [/content\/codes\/NoSuchKey\.mdx: sources: no source has the id "hearsay"/],
  ],
  [
    'two codes that differ only by case',
    () => cpSync(at(page), at('content/codes/NoSuchkey.mdx')),
    [
      /content\/codes\/NoSuch[kK]ey\.mdx: file name: differs from "NoSuch[kK]ey" only in letter case/,
    ],
  ],
  [
    'a cause without a fix',
    () => appendFileSync(at(page), '\n<Cause title="Something is off">\nIt is.\n</Cause>\n'),
    [/content\/codes\/NoSuchKey\.mdx: body: the cause "Something is off" has no <Fix>/],
  ],
  [
    'a system without its prose',
    () => renameSync(at('content/systems/aws.mdx'), at('content/systems/amazon.mdx')),
    [/content\/systems\/aws\.mdx: file: is missing/],
  ],
  [
    'a published list that no source claims',
    () => change('content/sources/published-lists.yaml', 'listOf: ias3', ''),
    [/0 sources say that they are the list of "ias3"/],
  ],
  [
    'a body that is not MDX',
    () => appendFileSync(at(page), '\n<Cause title="Left open">\n'),
    [/NoSuchKey\.mdx/, /closing tag/],
  ],
];

describe('a build is stopped, with file and field, and leaves nothing behind, by', () => {
  test.each(cases)('%s', async (_what, spoil, complaints) => {
    spoil();
    const { failed, output } = await copy.build();
    expect(failed).toBe(true);
    for (const complaint of complaints) expect(output).toMatch(complaint);
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
