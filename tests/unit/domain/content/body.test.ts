import { describe, expect, test } from 'vitest';
import { readBody } from '../../../../src/domain/content/body.ts';
import { causeId } from '../../../../src/domain/content/cause.ts';

const body = `
<Cause title="The clock > an hour" clients="boto3, rclone" system="aws" sources="boto3-1 rclone-2">
It is. <Cite source="clock-3" />

<Fix>
Set it with [chrony](https://example.org) <Cite source="clock-3" />:

\`\`\`bash
chronyc makestep
\`\`\`
</Fix>
</Cause>

<Cause title="The key is gone">
\`\`\`mdx
<Cause title="Quoted">
\`\`\`

<Fix>
Ask.
</Fix>
</Cause>
`;

describe('the body of a file', () => {
  test('has causes with title, clients, system and sources, in order', () => {
    const { causes, faults } = readBody(body);
    expect(faults).toEqual([]);
    expect(causes.map(({ title }) => title)).toEqual(['The clock > an hour', 'The key is gone']);
    expect(causes[0]).toMatchObject({
      id: 'cause-the-clock-an-hour',
      clients: ['boto3', 'rclone'],
      system: 'aws',
      sources: ['boto3-1', 'rclone-2'],
    });
    expect(causes[1]).toMatchObject({ clients: [], sources: [] });
  });

  test('keeps what stands between the tags, for checks of our prose', () => {
    expect(readBody(body).causes[0]?.text).toContain('It is. <Cite');
  });

  test('tells how a fix begins, without citations and links', () => {
    expect(readBody(body).causes.map(({ fix }) => fix)).toEqual([
      { words: 'Set it with chrony:', command: 'chronyc makestep' },
      { words: 'Ask.', command: undefined },
    ]);
  });

  test('names what it cites, and where in the file', () => {
    expect(readBody(body, 10).citations).toEqual([
      { source: 'clock-3', line: 13 },
      { source: 'clock-3', line: 16 },
    ]);
  });

  test('has nothing where it is empty', () => {
    expect(readBody('\n')).toEqual({ text: '\n', causes: [], citations: [], faults: [] });
  });

  test('that cannot be read has one fault, in the line of the file', () => {
    expect(readBody('So.\n\n<Cause title="Left open">\n', 7).faults).toEqual([
      {
        line: 10,
        complaint: 'Expected a closing tag for `<Cause>`; what is quoted stands between back-ticks',
      },
    ]);
  });
});

test('the fragment of a cause holds letters, digits and hyphens only', () => {
  expect(causeId("The key's “+” isn't %2B!")).toBe('cause-the-key-s-isn-t-2b');
});
