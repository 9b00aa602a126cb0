import { appendFileSync, cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from '../project-copy.ts';
import { addExamples, examplePage, otherExamplePage } from '../support/example-content.ts';

const copy = new ProjectCopy();
const at = (file: string): string => copy.at(file);
const change = (file: string, from: string | RegExp, to: string): void =>
  copy.change(file, from, to);

const page = examplePage;
const other = otherExamplePage;
const confused = (code: string): string =>
  `confusedWith:\n  - code: ${code}\n    tell: Nothing is.`;

/** What files can be wrong in together. One build names them all. */
const cases: [what: string, spoil: () => void, complaint: string | RegExp][] = [
  [
    'an alias that is another code’s alias, in another case',
    () => {
      change(other, /^aliases: .*$/m, 'aliases: [OtherExample]');
      change(page, /^aliases: .*$/m, 'aliases: [otherEXAMPLE, slowdown]');
    },
    `${other}: aliases: "OtherExample" already belongs to ExampleFailure`,
  ],
  [
    'an alias that is another code, in another case',
    () => undefined,
    `${page}: aliases: "slowdown" already belongs to SlowDown`,
  ],
  [
    'a confusion with a code that does not exist',
    () => change(page, /^confusedWith:$/m, confused('NoSuchThing')),
    `${page}: confusedWith: there is no code "NoSuchThing"`,
  ],
  [
    'a confusion with itself',
    () => change(page, /^confusedWith:$/m, confused('ExampleFailure')),
    `${page}: confusedWith: a code cannot be confused with itself`,
  ],
  [
    'a confusion that does not point back',
    () => change(page, /^confusedWith:$/m, confused('AccessDenied')),
    `${page}: confusedWith: AccessDenied does not point back: add it there, or say why in "oneWay"`,
  ],
  [
    'a withdrawn page whose successor does not exist',
    () =>
      change(
        page,
        'summary:',
        "withdrawn: { date: '2030-01-02', reason: Gone., successor: NoSuchThing }\nsummary:",
      ),
    `${page}: withdrawn.successor: there is no code "NoSuchThing"`,
  ],
  [
    'a source that does not exist',
    () => change(page, /^sources:$/m, 'sources:\n  - id: hearsay\n    shows: Nothing.'),
    `${page}: sources: no source has the id "hearsay"`,
  ],
  [
    'a source that the page does not list',
    () => change(page, 'sources: [amazon-guide-welcome]', 'sources: [hearsay-2]'),
    `${page}: seen.0: cites "hearsay-2", which the page's sources do not list`,
  ],
  [
    'a source that stands twice',
    () =>
      appendFileSync(
        at('content/sources/published-lists.yaml'),
        '  - id: ias3-error-messages\n    title: Again\n    url: https://example.org/again\n',
      ),
    'content/sources: The published lists: "ias3-error-messages" stands twice',
  ],
  [
    'a file of sources that is gone',
    () => rmSync(at('content/sources/other-reports.yaml')),
    /content\/codes\/\w+\.mdx: sources: no source has the id "rclone-s3"/,
  ],
  [
    'a compared list that is gone',
    () => rmSync(at('content/lists/ias3-error-messages.yaml')),
    'content/lists/ias3-error-messages.yaml: file: is missing',
  ],
  [
    'two codes that differ only by case',
    () => cpSync(at(other), at('content/codes/Otherfailure.mdx')),
    /content\/codes\/Other[fF]ailure\.mdx: file name: differs from "Other[fF]ailure" only in letter case/,
  ],
  [
    'a cause without a fix',
    () => appendFileSync(at(page), '\n<Cause title="Something is off">\nIt is.\n</Cause>\n'),
    /ExampleFailure\.mdx: line \d+: the cause "Something is off" has no <Fix>/,
  ],
  [
    'an empty confirmation',
    () => change(other, /<Confirm>[\s\S]*?<\/Confirm>/, '<Confirm>\n</Confirm>'),
    /OtherFailure\.mdx: line \d+: the cause ".+" has an empty <Confirm>/,
  ],
  [
    'a tag that does not exist',
    () => appendFileSync(at(other), '\n<Warning>\nLook out.\n</Warning>\n'),
    /OtherFailure\.mdx: line \d+: <Warning> is no tag of ours; put it between back-ticks if it is quoted/,
  ],
  [
    'a brace in prose',
    () => change(page, 'without a prefix', 'without a {prefix}'),
    /ExampleFailure\.mdx: line \d+: \{prefix\} stands outside of code: put it between back-ticks/,
  ],
  [
    'changes out of order',
    () =>
      appendFileSync(
        at('content/changes.yaml'),
        "older:\n  date: '2025-01-01'\n  title: Older\n  text: It is.\n  codes: [NoSuchThing]\n",
      ),
    /content\/changes\.yaml: older\.date: is before that of "[\w-]+", the entry above it/,
  ],
  [
    'a change about a code that does not exist',
    () => undefined,
    'content/changes.yaml: older.codes: there is no code "NoSuchThing"',
  ],
  [
    'an element of a code that does not exist',
    () => writeFileSync(at('content/elements/Key.yaml'), 'holds: It.\nalsoIn: [NoSuchThing]\n'),
    'content/elements/Key.yaml: alsoIn: there is no code "NoSuchThing"',
  ],
  [
    'an element that is not described',
    () => rmSync(at('content/elements/BucketName.yaml')),
    /content\/codes\/\w+\.mdx: seen\.\d+\.elements: there is no content\/elements\/BucketName\.yaml/,
  ],
  [
    'a system without its prose',
    () => rmSync(at('content/systems/aws'), { recursive: true }),
    'content/systems/aws/about.mdx: file: is missing',
  ],
  [
    'a status without its prose',
    () => rmSync(at('content/statuses/416.mdx')),
    'content/statuses/416.mdx: file: is missing',
  ],
  [
    'prose about a status that no list prints',
    () => cpSync(at('content/statuses/404.mdx'), at('content/statuses/418.mdx')),
    'content/statuses/418.mdx: file: belongs to a status that no list prints and no reply had',
  ],
];

let lines: string[] = [];

beforeAll(async () => {
  copy.fill();
  addExamples(copy);
  for (const [, spoil] of cases) spoil();
  const { failed, output } = await copy.build();
  expect(failed).toBe(true);
  expect(existsSync(at('dist'))).toBe(false);
  lines = output.split('\n');
});

afterAll(() => copy.remove());

test.each(cases)('a build names, with file and field, %s', (_what, _spoil, complaint) => {
  if (typeof complaint === 'string') expect(lines).toContain(complaint);
  else expect(lines.some((line) => complaint.test(line))).toBe(true);
});
