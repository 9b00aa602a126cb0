import { describe, expect, it } from 'vitest';
import { readInput } from '../../../../../src/domain/search/input.ts';
import { textMarks } from '../../../../../src/domain/search/known/text-marks.ts';
import { limits } from '../../../../../src/domain/search/limits.ts';
import { readStatuses } from '../../../../../src/domain/search/read/http-status.ts';
import { prepareVocabulary, spokenOf } from '../../../../../src/domain/search/said/spoken-of.ts';
import { smallNames } from '../small-lexicon.ts';

const marks = textMarks(smallNames.patterns);
const vocabulary = prepareVocabulary({
  codes: [],
  otherPrograms: '',
  topics: [
    { id: 'cors', title: 'Hidden', english: [], others: [] },
    { id: 'unreachable', title: 'Not there', noReply: true, english: [], others: [] },
  ],
  vocabulary: [
    ['cors', ['cors policy'], [[['origin'], ['block*', 'refus*']]]],
    [
      'AccessDenied',
      ['not for you'],
      [
        [['acl'], ['blocked']],
        [['denied'], ['s3', 'tool']],
      ],
    ],
    ['unreachable', [], [[['host'], ['unknown'], ['s3', 'bucket']]]],
  ],
});
const statuses = new Map([[403, ['AccessDenied']]]);

/** As `said` gives it, which knows other programs. */
function inputOf(text: string) {
  const input = readInput(text, marks);
  const aboutOthers = !input.namesS3 && text.includes('nginx');
  return { ...input, aboutOthers, statuses: readStatuses(text) };
}

const found = (text: string) =>
  spokenOf(inputOf(text), vocabulary, limits, statuses).map(
    ({ code, topic, evidence }) => `${code ?? topic?.id} ${evidence}`,
  );

describe('what a text speaks of', () => {
  it('is told by one word of each group, in any order, in a text about S3', () => {
    expect(found('blocked by its origin: my bucket')).toEqual(['cors spoken-of']);
    expect(found('my bucket has an origin')).toEqual([]);
    expect(found('blocked by its origin')).toEqual([]);
  });

  it('is not told by words that stand in different lines, or far apart', () => {
    expect(found('s3 origin\nblocked')).toEqual([]);
    expect(found(`s3 origin ${'and so on '.repeat(20)} blocked`)).toEqual([]);
  });

  it('is told by words that stand for it alone, unless the text names another program', () => {
    expect(found('no CORS policy')).toEqual(['cors own-words']);
    expect(found('no CORS policy in nginx')).toEqual([]);
    expect(found(`${'and so on '.repeat(30)} no CORS policy`)).toEqual([]);
    expect(found('no CORS policy for the bucket behind nginx')).toEqual(['cors own-words']);
  });

  it('is first what is told by more letters', () => {
    expect(found('s3: acl blocked, origin refused')).toEqual([
      'cors spoken-of',
      'AccessDenied spoken-of',
    ]);
  });

  it('weighs less in a log with a status than the status', () => {
    const log = `s3 HTTP/1.1 403 Forbidden\n${'line\n'.repeat(60)}origin blocked`;
    expect(found(log)).toEqual(['cors beside-status']);
  });

  it('is understood of S3 in a title that names nobody, where two groups are left', () => {
    expect(found('unknown host')).toEqual(['unreachable understood']);
    expect(found('unknown host for the bucket')).toEqual(['unreachable spoken-of']);
    expect(found('unknown host in nginx')).toEqual([]);
    expect(found('log\nunknown host')).toEqual([]);
    expect(found('blocked by its origin')).toEqual([]);
  });

  it('is told in a title by words that name S3 among other meanings, or by a status with them', () => {
    expect(found('denied')).toEqual([]);
    expect(found('denied by the tool')).toEqual(['AccessDenied understood']);
    expect(found('403: denied by the tool')).toEqual(['AccessDenied spoken-of']);
  });

  it('is a message beside the status that it comes with, and else a guess', () => {
    const log = (status: string) => `s3 ${status}\nnot for you\n${'line\n'.repeat(60)}`;
    expect(found(log('HTTP/1.1 403 Forbidden'))).toEqual(['AccessDenied own-words']);
    expect(found(log('HTTP/1.1 404 Not Found'))).toEqual(['AccessDenied beside-status']);
  });

  it('is contradicted by a status where no server can have replied', () => {
    expect(found('s3: unknown host: 400 Bad Request')).toEqual(['unreachable beside-status']);
    expect(found('s3: origin blocked: 400 Bad Request')).toEqual(['cors spoken-of']);
  });

  it('is read at both ends of a long text', () => {
    const long = `${'line\n'.repeat(4000)}`;
    expect(found(`s3 origin blocked\n${long}`)).toEqual(['cors spoken-of']);
    expect(found(`${long}s3 origin blocked`)).toEqual(['cors spoken-of']);
    expect(found(`s3\n${long}origin blocked\n${long}`)).toEqual([]);
  });
});
