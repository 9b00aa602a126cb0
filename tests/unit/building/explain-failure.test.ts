import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { getEntryData } from '../../../node_modules/astro/dist/content/utils.js';
import { explainFailure } from '../../../src/building/explain-failure.ts';
import { contentFolders } from '../../../src/domain/content/folders.ts';

type Collection = keyof typeof contentFolders;

const example = readFileSync(
  new URL('../../fixtures/examples/ExampleFailure.mdx', import.meta.url),
  'utf8',
);
const [, frontMatter = ''] = example.split(/^---$/m);

/** What the build says of a file, by the schema of its kind and in Astro's own words, explained. */
async function complaintsOf(
  collection: Collection,
  data: unknown,
  file = 'content/codes/ExampleFailure.mdx',
): Promise<string[]> {
  const entry = {
    id: 'ExampleFailure',
    collection,
    unvalidatedData: data as Record<string, unknown>,
    _internal: { rawData: undefined, filePath: `/project/${file}` },
  };
  const { schema } = contentFolders[collection];
  try {
    await getEntryData(entry, { type: 'content_layer', schema } as never, false);
    return [];
  } catch (error) {
    return explainFailure(error, '/project').split('\n');
  }
}

/** The example with one text in it changed. */
function spoilt(from: string | RegExp, to: string): unknown {
  const text = frontMatter.replace(from, to);
  if (text === frontMatter) throw new Error(`The example has nothing that matches ${from}.`);
  return parse(text, { uniqueKeys: false });
}

test('an example in order has no complaint', async () => {
  expect(await complaintsOf('codes', parse(frontMatter))).toEqual([]);
});

describe('a file is named, with its field and what is wrong there, for', () => {
  test.each<[what: string, data: unknown, complaint: string]>([
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
  ])('%s', async (_what, data, complaint) => {
    expect(await complaintsOf('codes', data)).toEqual([
      `content/codes/ExampleFailure.mdx: ${complaint}`,
    ]);
  });

  test.each<
    [what: string, collection: Collection, file: string, data: unknown, complaints: string[]]
  >([
    [
      'a day that does not exist',
      'changes',
      'content/changes.yaml',
      { 'first-edition': { date: '2026-13-45', title: 'First', text: 'It is.' } },
      ['first-edition.date: must be a quoted day, as in "2026-11-20"'],
    ],
    ['an empty file', 'elements', 'content/elements/Key.yaml', undefined, ['file: is empty']],
    [
      'a misspelled field',
      'statuses',
      'content/statuses/404.mdx',
      { withoutbody: 'It is.' },
      ['withoutBody: is missing', 'withoutbody: there is no such field'],
    ],
    [
      'a source without a full address',
      'sources',
      'content/sources/published-lists.yaml',
      {
        title: 'Lists',
        about: 'Them.',
        licence: 'Theirs.',
        order: 1,
        sources: [{ id: 'list', title: 'A list', url: 'docs.example' }],
      },
      ['sources.0.url: must be an address that begins with https:// or http://'],
    ],
  ])('%s', async (_what, collection, file, data, complaints) => {
    const said = await complaintsOf(collection, data, file);
    expect(said).toEqual(expect.arrayContaining(complaints.map((text) => `${file}: ${text}`)));
  });
});

test('what is not about a file of the project stays in its own words', () => {
  expect(explainFailure(new Error('The disk is full.'), '/project')).toBe('The disk is full.');
  expect(explainFailure('gone', '/project')).toBe('gone');
});
