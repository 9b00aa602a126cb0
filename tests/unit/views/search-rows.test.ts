import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/domain/resolver/lexicon';
import { resolverRows } from '../../../src/views/search-rows';
import { exampleContent } from '../example-catalogue';

const lexicon = buildLexicon(exampleContent().codes);
const answers = [
  { kind: 'code' as const, code: 'SlowDown', certainty: 'exact' as const, why: 'it is the code' },
  { kind: 'status' as const, status: 503, certainty: 'likely' as const, why: 'it is a status' },
];

describe('the rows of a search', () => {
  test('are the answers with their addresses, in their order', () => {
    expect(
      resolverRows('slow down', answers, lexicon, {}).map(({ href, statuses }) => [href, statuses]),
    ).toEqual([
      ['/codes/SlowDown/', '503 Service Unavailable'],
      ['/status/503/', ''],
    ]);
  });

  test('leave out what the filters leave out', () => {
    expect(resolverRows('slow down', answers, lexicon, { system: 'aws' })).toEqual([]);
    expect(
      resolverRows('slow down', answers, lexicon, { system: 'ias3', status: '503' }),
    ).toHaveLength(1);
  });

  test('are all codes that pass when there are filters and no input', () => {
    expect(
      resolverRows(' ', [], lexicon, { difference: 'same' }).map(({ title }) => title),
    ).toEqual(['NoSuchKey']);
    expect(resolverRows(' ', [], lexicon, {})).toEqual([]);
  });
});
