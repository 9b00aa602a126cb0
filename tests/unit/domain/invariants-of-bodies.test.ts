import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/domain/content/body.ts';
import { findProblems, formatProblem } from '../../../src/domain/invariants/index.ts';
import { exampleContent } from '../example-catalogue.ts';

const file = 'content/codes/NoSuchKey.mdx';

/** The problems of the example content when its first code has this body. */
function problemsOf(body: string): string[] {
  const [first, ...others] = exampleContent().codes;
  if (!first) throw new Error('The example content has no code.');
  const read = readBody(body, 20);
  const codes = [{ ...first, causes: read.causes }, ...others];
  return findProblems(exampleContent({ codes, bodies: new Map([[file, read]]) })).map(
    formatProblem,
  );
}

const cause = (parts: string, attributes = ''): string =>
  `<Cause title="It"${attributes}>\nIt is.\n${parts}\n</Cause>\n`;
const fix = '<Fix>\nMend it.\n</Fix>';

test('a body of ours, with tags, braces and comparisons in code, has no problem', () => {
  const code =
    '```bash\naws <Code> {"a": 1}\n```\n\n1. So:\n\n   ```js\n   if (a < b) {\n   ```\n\n`<Code>{key}</Code>` and ``a ` <b>``, 1 < 2.\n';
  expect(problemsOf(cause(`<Confirm>\nLook.\n</Confirm>\n${fix}\n${code}`))).toEqual([]);
});

describe('a problem is named with file and field when a body has', () => {
  const bodies: [what: string, body: string, complaint: string | RegExp][] = [
    [
      'a tag that nobody made',
      `${cause(fix)}<Warning>No.</Warning>`,
      /<Warning> is no tag of ours/,
    ],
    ['a tag of ours in lower case', '<cause title="It">No.</cause>', /<cause> is no tag of ours/],
    ['an HTML tag', 'So.<br/>', /<br> is no tag of ours/],
    ['an open tag', 'So.\n\n<Cause title="It">\n', /line 23: Expected a closing tag for `<Cause>`/],
    ['a program', 'export const a = 1;', /begins with import or export/],
    [
      'an element quoted without back-ticks',
      'Look at <Code>.',
      /`<Code>`.* quoted .*between back-ticks/,
    ],
    ['a name in braces', 'The {bucket} is gone.', /\{bucket\} stands outside of code/],
    ['an open brace', 'The { is gone.', /closing brace.* quoted .*between back-ticks/],
    ['two causes with one title', cause(fix) + cause(fix), /two causes have the title "It"/],
    [
      'an empty confirmation',
      cause(`<Confirm>\n</Confirm>\n${fix}`),
      /"It" has an empty <Confirm>/,
    ],
    ['an empty fix', cause('<Fix>\n</Fix>'), /line 23: the cause "It" has an empty <Fix>/],
    ['no fix', cause(''), /line 21: the cause "It" has no <Fix>/],
    ['a cause without a title', `<Cause>\nIt is.\n${fix}\n</Cause>`, /<Cause> has no title/],
    ['a title that is empty', `<Cause title="">\nIt is.\n${fix}\n</Cause>`, /<Cause>: title /],
    [
      'a title that is a program',
      `<Cause title={1}>\nIt is.\n${fix}\n</Cause>`,
      /title must be a text between quotation marks/,
    ],
    ['a citation of nothing', 'So. <Cite />', /<Cite> has no source/],
    ['a citation of what is not listed', 'So. <Cite source="b" />', /line 21: cites "b"/],
    ['a misspelled attribute', cause(fix, ' client="curl"'), /<Cause> has no attribute "client"/],
    [
      'an unknown system',
      cause(fix, ' system="awz"'),
      /cause "It": names a system "awz", which does not exist/,
    ],
  ];
  test.each(bodies)('%s', (_what, body, complaint) => {
    const problems = problemsOf(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(complaint);
    expect(problems[0]).toMatch(/^content\/codes\/NoSuchKey\.mdx: (?:line \d+|cause "It"): /);
  });
});
