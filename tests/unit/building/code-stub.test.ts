import { describe, expect, test } from 'vitest';
import { codeStub } from '../../../src/building/code-stub.ts';
import { readBody } from '../../../src/domain/content/body.ts';
import { findProblems, formatProblem } from '../../../src/domain/invariants/index.ts';
import { exampleContent } from '../example-catalogue.ts';
import { exampleCode } from '../example-code.ts';

const example = exampleContent();
const [first, ...otherLists] = example.lists;
const [system, ...otherSystems] = example.systems;
const content = exampleContent({
  codes: [...example.codes, exampleCode({ code: 'KeyTooLong', aliases: ['KeyTooLongError'] })],
  lists: [
    {
      system: 'aws',
      quoted: false,
      ...first,
      id: 'aws-example',
      source: 'aws-list',
      sections: { lock: 'Object Lock' },
      rows: [{ code: 'NoSuchThing', section: 'lock', status: '404 Not Found' }],
    },
    ...otherLists,
  ],
  systems: system
    ? [
        {
          ...system,
          id: 'minio',
          sends: {
            read: { source: 'minio-table', whole: true, kind: 'source' },
            codes: { NoSuchThing: [400, 404] },
          },
        },
        ...otherSystems,
      ]
    : [],
});

describe('the file of a new code', () => {
  const stub = codeStub('NoSuchThing', content);

  test('says what lists and systems say of it, and names their sources', () => {
    expect(stub).toContain('# aws-example, Object Lock, 404 Not Found\n# minio sends 400 404\n');
    expect(stub).toContain('  - { id: aws-list, shows: TO WRITE }');
    expect(stub).toContain('  - { id: minio-table, shows: TO WRITE }');
  });

  test('of a code that nobody lists has no sources', () => {
    expect(codeStub('NoSuchOther', content)).toContain('\nsources: []\n');
  });

  test.each([
    ['no such thing', '"no such thing" is no name for a page'],
    ['../NoSuchThing', 'is no name for a page'],
    ['', '"" is no name for a page'],
    ['nosuchkey', 'is no name for a page'],
    ['NoSuchKEY', 'NoSuchKEY leads to content/codes/NoSuchKey.mdx already.'],
    ['KeyTooLongError', 'KeyTooLongError leads to content/codes/KeyTooLong.mdx already.'],
    ['KMS.NoSuchThingException', undefined],
  ])('is refused for %s', (name, complaint) => {
    if (complaint === undefined) expect(codeStub(name, content)).toMatch(/^---\n/);
    else expect(() => codeStub(name, content)).toThrow(complaint);
  });

  test('does not pass the check of content until each of its fields is written', () => {
    const file = 'content/codes/SlowDown.mdx';
    const left = (text: string) =>
      findProblems(
        exampleContent({
          codes: example.codes.map((code) => ({ ...code, meaning: text })),
          bodies: new Map([[file, readBody(text)]]),
        }),
      ).map(formatProblem);
    expect(left('It is.')).toEqual([]);
    expect(left('TO WRITE')).toEqual([
      'content/codes/NoSuchKey.mdx: meaning: still says "TO WRITE"',
      `${file}: meaning: still says "TO WRITE"`,
      `${file}: body: still says "TO WRITE"`,
    ]);
  });
});
