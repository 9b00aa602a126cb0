import { describe, expect, test } from 'vitest';
import { bodyOf, bodyParts } from '../../../../src/views/text/body-parts.ts';

const element = (tag: string, parts: unknown[], attributes = {}) => ({ tag, attributes, parts });

describe('a body becomes parts', () => {
  test('of text, elements, and tags of ours with their attributes', () => {
    const { parts } = bodyParts('Look at `Code` & <Cite source="here" />.\n');
    expect(parts).toEqual([
      element('p', [
        'Look at ',
        element('code', ['Code']),
        ' &',
        element('Cite', [], { source: 'here' }),
        '.',
      ]),
    ]);
  });

  test('with tags around Markdown', () => {
    const { parts } = bodyParts('<Fix>\n\n```bash\nls -- "a" | b\n```\n</Fix>\n');
    const code = element('code', ['ls -- "a" | b\n'], { class: 'language-bash' });
    expect(parts).toEqual([element('Fix', [element('pre', [code])])]);
  });

  test('whose quotation marks and hyphens stay straight', () => {
    expect(bodyParts('It\'s "so" -- no...').parts).toEqual([element('p', ['It\'s "so" -- no...'])]);
  });

  test('whose headings have fragments of their own', () => {
    const { headings, parts } = bodyParts('## A `b`, c\n\n### Same\n\n## Same\n');
    expect(headings).toEqual([
      { depth: 2, slug: 'a-b-c', text: 'A b, c' },
      { depth: 3, slug: 'same', text: 'Same' },
      { depth: 2, slug: 'same-1', text: 'Same' },
    ]);
    expect(parts[0]).toMatchObject({ tag: 'h2', attributes: { id: 'a-b-c' } });
  });

  test('unless there is none', () => {
    expect(bodyParts(' \n').parts).toEqual([]);
    expect(bodyOf('content/codes/None.mdx', { bodies: new Map() }).parts).toEqual([]);
  });
});

test.each([
  ['a program', 'It is {1 + 1}.', 'mdxTextExpression'],
  ['a column that asks for a style', '| a |\n|--:|\n| 1 |\n', 'style'],
  ['an attribute that is computed', '<Cite source={1} />', '<Cite>'],
])('%s is not passed over', (_what, body, named) => {
  expect(() => bodyParts(body)).toThrow(named);
});
