import { expect, test } from 'vitest';
import { findProblems, formatProblem } from '../../../src/domain/invariants/index.ts';
import type { Recording } from '../../../src/domain/systems/recording.ts';
import { exampleContent } from '../example-catalogue.ts';
import { exampleRecording, exampleReply } from '../example-recording.ts';

const file = 'content/systems/aws/recorded.json';

/** The problems when the first system has this record, and a list with one code. */
function problemsWith(recording: Recording, status: 404 | 'never raised' = 404): string[] {
  const sends = {
    read: { source: 'aws-list', whole: true, kind: 'source' as const },
    codes: { NoSuchKey: status },
  };
  const [first, ...others] = exampleContent().systems;
  const recorded = first ? [{ ...first, sends, recording }] : [];
  return findProblems(exampleContent({ systems: [...recorded, ...others] })).map(formatProblem);
}

test('a record whose replies are those of the list is in order', () => {
  const replies = [exampleReply('404 Not Found', 'NoSuchKey'), exampleReply('404 Not Found')];
  expect(problemsWith(exampleRecording(...replies))).toEqual([]);
});

test('a code that came is not said to have another status, to be missing or never raised', () => {
  const came = (status: string, code: string) => exampleRecording(exampleReply(status, code));
  expect(problemsWith(came('400 Bad Request', 'NoSuchKey'))).toEqual([
    `${file}: missing-key: NoSuchKey came with 400 Bad Request, which the codes of aws do not have`,
  ]);
  expect(problemsWith(came('503 Slow Down', 'SlowDown'))[0]).toContain('SlowDown came with 503');
  expect(problemsWith(came('404 Not Found', 'NoSuchKey'), 'never raised')).toHaveLength(1);
});

test('a client without a page or a version and a reply that is not there are named', () => {
  const record = exampleRecording(exampleReply('404 Not Found', 'NoSuchKey'));
  expect(problemsWith({ ...record, clients: { ...record.clients, wget: 'wget 1' } })).toEqual([
    `${file}: clients: there is no content/clients/wget.mdx`,
  ]);
  expect(problemsWith({ ...record, clients: { boto3: 'boto3 1' } })).toEqual([
    `${file}: missing-key: has "rclone", whose version is not told`,
  ]);
  const [situation] = record.situations;
  const results = [{ client: 'boto3', prints: '', got: [1] }];
  expect(
    problemsWith({ ...record, situations: situation ? [{ ...situation, results }] : [] }),
  ).toEqual([`${file}: missing-key: has no reply 1, which boto3 got`]);
});
