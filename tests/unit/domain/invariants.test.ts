import { describe, expect, test } from 'vitest';
import type { CatalogueContent } from '../../../src/domain/catalogue.ts';
import type { ErrorCode } from '../../../src/domain/content/error-code.ts';
import { findProblems, formatProblem } from '../../../src/domain/invariants/index.ts';
import type { System } from '../../../src/domain/systems/system.ts';
import { exampleContent } from '../example-catalogue.ts';
import { exampleCode } from '../example-code.ts';

const problems = (parts: Partial<CatalogueContent>): string[] =>
  findProblems(exampleContent(parts)).map(formatProblem);

/** The problems of the example content when its first code has these further facts. */
const problemsOf = (facts: Partial<ErrorCode>, ...more: ErrorCode[]): string[] => {
  const [first, ...others] = exampleContent().codes;
  return problems({
    codes: [{ ...exampleCode({ code: 'NoSuchKey' }), ...first, ...facts }, ...others, ...more],
  });
};

test('content in order has no problem', () => {
  expect(problems({})).toEqual([]);
});

describe('a problem is named with file and field when', () => {
  test('two codes differ only in letter case', () => {
    expect(problemsOf({}, exampleCode({ code: 'nosuchkey' }))).toEqual([
      'content/codes/nosuchkey.mdx: file name: differs from "NoSuchKey" only in letter case',
    ]);
  });

  test('an alias is another code’s name', () => {
    expect(problemsOf({ aliases: ['slowdown'] })).toEqual([
      'content/codes/NoSuchKey.mdx: aliases: "slowdown" already belongs to SlowDown',
    ]);
  });

  test('a name without a page has one, was met nowhere, or is near to nothing', () => {
    const near = (name: string, code = 'SlowDown') =>
      problems({ withoutPage: { [name]: { near: [code], why: 'the same' } } });
    const file = 'content/without-page.yaml';
    expect(near('nosuchkey')[0]).toBe(
      `${file}: nosuchkey: is a name of NoSuchKey, which has a page: drop it here`,
    );
    expect(near('NoSuchThing')).toEqual([
      `${file}: NoSuchThing: stands in no list and in no system's sends.yaml`,
    ]);
    const systems = exampleContent().systems.map((system) => ({
      ...system,
      sends: {
        read: { source: 'aws-list', whole: true, kind: 'source' as const },
        codes: { NoSuchThing: 404 },
      },
    }));
    const found = (code: string) =>
      problems({ systems, withoutPage: { NoSuchThing: { near: [code], why: 'the same' } } });
    expect(found('SlowDown')).toEqual([]);
    expect(found('Nothing')).toEqual([`${file}: NoSuchThing.near: there is no code "Nothing"`]);
  });

  test('a file of words is called after no page', () => {
    const words = { alone: ['words'], together: [] };
    expect(problems({ vocabulary: [{ page: 'NoSuchKey', ...words }] })).toEqual([]);
    expect(problems({ vocabulary: [{ page: 'no-page', ...words }] })).toEqual([
      'content/vocabulary/no-page.yaml: file: is called after no topic and no code',
    ]);
  });

  test('a code of Amazon’s current list leads nowhere', () => {
    const [list] = exampleContent().lists;
    const lists = exampleContent().lists.concat({
      system: 'aws',
      source: 'aws-list',
      quoted: false,
      ...list,
      id: 'aws-error-responses',
      rows: [{ code: 'NoSuchVersion', status: '404 Not Found' }],
    });
    expect(problems({ lists })).toEqual([
      'content/lists/aws-error-responses.yaml: NoSuchVersion: has no page: write one (npm run new-code NoSuchVersion), or say in content/without-page.yaml what is near',
    ]);
    const why = 'the object is there, the version is not';
    expect(
      problems({ lists, withoutPage: { NoSuchVersion: { near: ['NoSuchKey'], why } } }),
    ).toEqual([]);
  });

  test('a confusion points to no code, to itself, or only one way without a reason', () => {
    const tell = 'It is.';
    expect(problemsOf({ confusedWith: [{ code: 'Nothing', tell }] })[0]).toMatch(
      /there is no code "Nothing"/,
    );
    expect(problemsOf({ confusedWith: [{ code: 'NoSuchKey', tell }] })[0]).toMatch(/with itself/);
    expect(problemsOf({ confusedWith: [{ code: 'SlowDown', tell }] })[0]).toMatch(
      /does not point back/,
    );
    expect(problemsOf({ confusedWith: [{ code: 'SlowDown', tell, oneWay: 'Rare.' }] })).toEqual([]);
  });

  test('the successor of a withdrawn page is missing, itself, or withdrawn too', () => {
    const withdrawn = (successor: string) => ({
      withdrawn: { date: '2030-01-02', reason: 'Nobody sends it.', successor },
    });
    expect(problemsOf(withdrawn('Nothing'))).toEqual([
      'content/codes/NoSuchKey.mdx: withdrawn.successor: there is no code "Nothing"',
    ]);
    expect(problemsOf(withdrawn('NoSuchKey'))[0]).toMatch(/cannot take its own place/);
    const chained = exampleCode({ code: 'Older', ...withdrawn('SlowDown') });
    expect(problemsOf(withdrawn('Older'), chained)[0]).toMatch(/Older is withdrawn itself/);
    expect(problemsOf(withdrawn('SlowDown'))).toEqual([]);
  });

  test('a sighting names an element that is not described', () => {
    const seen = {
      system: 'aws',
      basis: 'recorded' as const,
      elements: ['BucketName'],
      situation: 'It was.',
      advice: 'Look.',
      retry: 'no' as const,
      sources: ['aws-list'],
    };
    expect(problemsOf({ seen: [seen], sources: [{ id: 'aws-list', shows: 'It.' }] })).toEqual([
      'content/codes/NoSuchKey.mdx: seen.0.elements: there is no content/elements/BucketName.yaml',
    ]);
    expect(problemsOf({ seen: [{ ...seen, elements: [] }] })).toEqual([
      'content/codes/NoSuchKey.mdx: seen.0: cites "aws-list", which the page\'s sources do not list',
    ]);
  });

  test('a source is not registered, stands twice, or is cited nowhere', () => {
    expect(problemsOf({ sources: [{ id: 'hearsay', shows: 'It.' }] })).toEqual([
      'content/codes/NoSuchKey.mdx: sources: no source has the id "hearsay"',
    ]);
    const groups = exampleContent().sourceGroups;
    const again = groups.map((group) => ({
      ...group,
      sources: [
        ...group.sources,
        { id: 'spare', title: 'It', url: 'https://example.org/aws-list' },
      ],
    }));
    expect(problems({ sourceGroups: again })).toEqual([
      'content/sources: Examples: "https://example.org/aws-list" stands twice',
      'content/sources: Examples: nothing cites "spare"',
    ]);
  });

  test.each([
    ['Owner: cross region access', 'https://example.org/questions/x1/cross-region-access', true],
    ['Owner: Copy Object', 'https://example.org/API/API_CopyObject.html', true],
    ['Owner: Set S3 Bucket ACL', 'https://example.org/items/Set-S3BucketACL.html', true],
    ['Owner: ARot Cur Ef WTCm7', 'https://example.org/articles/ARotCurEfWTCm7', true],
    ['docs.example.org: error replies', 'https://docs.example.org/errors', true],
    ['Owner: CopyObject', 'https://example.org/API/API_CopyObject.html', false],
    ['Owner: buckets of other Regions', 'https://example.org/cross-region-access', false],
  ])('a source is called "%s" at %s', (title, url, refused) => {
    const [group] = exampleContent().sourceGroups;
    const [first, ...others] = group?.sources ?? [];
    if (group === undefined || first === undefined) throw new Error('no source to rename');
    const renamed = { ...group, sources: [{ ...first, title, url }, ...others] };
    expect(problems({ sourceGroups: [renamed] })).toHaveLength(refused ? 1 : 0);
  });

  test('a system or a listed status has no prose', () => {
    expect(
      problems({
        systems: exampleContent().systems.filter(({ id }) => id === 'aws'),
      }),
    ).toEqual([
      'content/systems/ias3/about.mdx: file: is missing',
      'content/lists/ias3-error-messages.yaml: system: there is no content/systems/ias3',
    ]);
    expect(problems({ statuses: new Map() })).toEqual([
      'content/statuses/404.mdx: file: is missing',
      'content/statuses/503.mdx: file: is missing',
    ]);
    const prose = { phrase: 'It', summary: 'It is.', withoutBody: 'Look.', sources: [] };
    const names = ['404', '418', '503'].map((name): [string, typeof prose] => [name, prose]);
    expect(problems({ statuses: new Map(names) })).toEqual([
      'content/statuses/418.mdx: file: belongs to a status that no list prints and no reply had',
    ]);
  });

  test('a system that is shown sending a code is said to lack it', () => {
    const [first] = exampleContent().systems;
    if (!first) throw new Error('no system to take as an example');
    const server = (facts: Partial<System>, whole = true): System => ({
      ...first,
      id: 'minio',
      monogram: 'MI',
      sends: { read: { source: 'aws-list', whole, kind: 'source' }, codes: { NoKey: 404 } },
      ...facts,
    });
    const shown = (system: System, facts: Partial<ErrorCode>) =>
      problems({
        systems: [...exampleContent().systems, system],
        codes: exampleContent().codes.map((code) =>
          code.code === 'NoSuchKey' ? { ...code, ...facts } : code,
        ),
      });
    const seen: ErrorCode['seen'] = [
      {
        system: 'minio',
        basis: 'recorded',
        elements: [],
        situation: 'It is.',
        advice: 'Look.',
        retry: 'fix-first',
        sources: [],
      },
    ];
    const complaint =
      'minio sends NoSuchKey, and content/systems/minio/sends.yaml is whole and lacks it';
    expect(shown(server({}), { seen })).toEqual([
      `content/codes/NoSuchKey.mdx: seen.0.system: ${complaint}`,
    ]);
    expect(shown(server({}), { seen, aliases: ['NoKey'] })).toEqual([]);
    expect(shown(server({}, false), { seen })).toEqual([]);
    const cause = {
      title: 'The key is gone',
      id: 'cause-the-key-is-gone',
      code: 'NoSuchKey',
      clients: [],
      system: undefined,
      sources: [],
      fix: undefined,
      text: '',
    };
    expect(shown(server({ causes: [cause] }), {})).toEqual([
      `content/systems/minio/about.mdx: cause "The key is gone": ${complaint}`,
    ]);
  });

  test('the ways of a status, the home page or the comparison name a code that is not there', () => {
    const content = exampleContent();
    const which = {
      ask: 'Is it?',
      answers: [
        { when: 'yes', codes: ['NoSuchKey'] },
        { when: 'no', next: { ask: 'Is it?', answers: [{ when: 'no', codes: ['Nothing'] }] } },
      ],
    };
    const prose = { phrase: 'It', summary: 'It is.', withoutBody: 'Look.', sources: [] };
    const to = { code: 'Nothing' };
    const problems = findProblems({
      ...content,
      statuses: new Map([...content.statuses, ['404', { ...prose, which }]]),
      home: { met: ['Nothing'], sample: '', examples: [{ name: 'It', to, text: 'It' }] },
      comparison: { history: [], moving: [{ title: 'It', what: 'It is.', to, leads: 'It' }] },
    });
    expect(problems.map(formatProblem)).toEqual([
      'content/statuses/404.mdx: which: there is no code "Nothing"',
      'content/comparison.yaml: moving: there is no code "Nothing"',
      'content/home.yaml: met: there is no code "Nothing"',
      'content/home.yaml: examples: there is no code "Nothing"',
    ]);
  });

  test('our prose repeats a sentence of a published list', () => {
    const copied = 'It failed: the specified key does not exist.';
    expect(problemsOf({ meaning: copied })).toEqual([
      'content/codes/NoSuchKey.mdx: meaning: repeats a published sentence: "The specified key does not exist."',
    ]);
    // Between back-ticks it is a quotation of what a server or a list prints.
    expect(problemsOf({ meaning: 'It prints `The specified key does not exist.`.' })).toEqual([]);
  });

  test('a change names no code that exists, or there is no change at all', () => {
    const [first] = exampleContent().changes;
    expect(problems({ changes: first ? [{ ...first, codes: ['NoSuchCode'] }] : [] })).toEqual([
      'content/changes.yaml: first.codes: there is no code "NoSuchCode"',
    ]);
    expect(problems({ changes: [] })).toEqual(['content/changes.yaml: file: has no entry']);
  });

  test('a change is older than the one above it', () => {
    const change = { title: 'It', text: 'It is.', codes: [] };
    expect(
      problems({
        changes: [
          { ...change, id: 'first', date: '2026-02-01' },
          { ...change, id: 'second', date: '2025-02-02' },
        ],
      }),
    ).toEqual(['content/changes.yaml: second.date: is before that of "first", the entry above it']);
  });

  test('a difference from Amazon’s current list is not described', () => {
    expect(
      problems({
        lists: exampleContent().lists.map((list) => ({
          ...list,
          rows: list.rows.map((row) => ({ ...row, words: { aws: 'differs' as const } })),
        })),
      }),
    ).toEqual([
      'content/lists/aws-error-data-type.yaml: NoSuchKey.difference: is missing',
      'content/lists/ias3-error-messages.yaml: NoSuchKey.difference: is missing',
      'content/lists/ias3-error-messages.yaml: SlowDown.difference: is missing',
    ]);
  });
});
