import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { evidenceTable, rowOf } from '../../../../src/domain/search/evidence.ts';
import { evidenceMeaning } from '../../../../src/domain/search/evidence-meaning.ts';
import { project } from '../../../project-copy.ts';
import { answersTo, resolveSmall } from './small-lexicon.ts';

describe('the table of evidence', () => {
  it('has one row for each piece of evidence, the strongest first', () => {
    const rows = evidenceTable.map(({ evidence }) => evidence);
    expect(rows.toSorted()).toEqual(Object.keys(evidenceMeaning).toSorted());
    const ranks = evidenceTable.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
  });

  it('lets only weaker evidence, or evidence of the same rank, stand beside', () => {
    const wrong = evidenceTable.flatMap(({ evidence, rank, beside }) =>
      beside.filter((other) => rowOf(other).rank < rank).map((other) => `${evidence}: ${other}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('CONTRIBUTING shows the table as it is', () => {
  const guide = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');
  const shown = [...guide.matchAll(/^\| (\d+) \| `([\w-]+)` \| (yes)? ?\| (.+) \|$/gm)];
  expect(shown.map(([, rank, evidence, yes, meaning]) => [rank, evidence, yes, meaning])).toEqual(
    evidenceTable.map(({ rank, evidence, certainty }) => [
      `${rank}`,
      evidence,
      certainty === 'exact' ? 'yes' : undefined,
      evidenceMeaning[evidence],
    ]),
  );
});

describe('the row that decides', () => {
  it.each([
    ['no such key', 'typed'],
    ['An error occurred (NoSuchKey) when calling the GetObject operation: x', 'slot'],
    ['s3: it was NoSuchKey again', 'spelled'],
    ['<Code>ExpiredRequest</Code> of s3', 'near'],
    ['An error occurred (NoSuchThing) when calling the GetObject operation: x', 'unexplained'],
    ['s3 said: The specified key does not exist.', 'message'],
    ['s3: Error when retrieving credentials from the chain of providers', 'client-words'],
    ['aws: Error when retrieving credentials from the chain of providers', 'client-part'],
    ['An error occurred (404) when calling the HeadObject operation: Not Found', 'slot-status'],
    ['HTTP 403', 'status'],
    ['HTTP/1.1 503 Slow Down', 'status-phrase'],
    ['it raises NO_KEYS_AT_ALL', 'own-words'],
    ['my bucket and all its keys are gone', 'spoken-of'],
    ['Keine Anmeldedaten gefunden', 'question'],
    ['the chain has ended', 'understood'],
  ])('for “%s” is “%s”', (input, evidence) => {
    expect(resolveSmall(input).decidedBy).toBe(evidence);
  });

  it('never makes anything certain beside a code without a page', () => {
    const text =
      'An error occurred (NoSuchThing) when calling the GetObject operation: The specified key does not exist. status code: 404';
    expect(resolveSmall(text).unexplained).toBe('NoSuchThing');
    expect(answersTo(text).filter((answer) => answer.endsWith('exact'))).toEqual([]);
  });

  it('puts a status before the page of a name that clients make of it', () => {
    expect(answersTo('s3: api error NotFound: Not Found')).toEqual([
      '404 exact',
      'NotFound likely',
      'NoSuchKey likely',
      'NoSuchBucket likely',
    ]);
  });

  it('puts an error before another one whose message alone was printed behind it', () => {
    const text =
      'NoSuchKeyException: The specified key does not exist.\nS3Exception: The provided token is malformed or otherwise invalid.';
    expect(answersTo(text).slice(0, 2)).toEqual(['InvalidToken exact', 'NoSuchKey exact']);
  });
});
