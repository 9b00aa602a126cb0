import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { bodyMarkdown } from '../../../../src/views/markdown/body.ts';
import { numberSources } from '../../../../src/views/text/numbered-sources.ts';
import { proseContext } from '../../../../src/views/text/prose-context.ts';
import { exampleContent } from '../../example-catalogue.ts';

const catalogue = createCatalogue(exampleContent());
const sources = numberSources(
  ['aws-list', 'ias3-list'].map((id) => ({ id, shows: 'It.' })),
  catalogue,
);
const markdown = (body: string) =>
  bodyMarkdown(
    body,
    proseContext(catalogue, sources, { file: 'It.mdx', ownCode: 'NoSuchKey' }),
    new URL('https://errors.example/'),
  );

describe('the causes as Markdown', () => {
  test('have headings with the numbers of their sources, and leads in place of components', () => {
    const body = `<Cause title="It is off" clients="boto3, other" system="aws" sources="ias3-list aws-list">
It is.

<Confirm>
Look.
</Confirm>

<Fix>

Do it.

</Fix>

</Cause>`;
    expect(markdown(body)).toBe(
      '### It is off\n\n*AWS only · boto3* [2] [1]\n\nIt is.\n\n**Confirm**\n\nLook.\n\n**Fix**\n\nDo it.',
    );
  });

  test('link other codes, cite by number, and leave fenced code alone', () => {
    const body = `<Cause title="It">
Not \`SlowDown\`, but \`NoSuchKey\`.<Cite source="aws-list" />

<Fix>

\`\`\`bash
echo \`SlowDown\` '<Fix>'


echo
\`\`\`

</Fix>
</Cause>`;
    expect(markdown(body)).toBe(
      "### It\n\nNot [`SlowDown`](https://errors.example/codes/SlowDown/), but `NoSuchKey`. [1]\n\n**Fix**\n\n```bash\necho `SlowDown` '<Fix>'\n\n\necho\n```",
    );
  });
});
