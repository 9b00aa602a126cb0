import { describe, expect, test } from 'vitest';
import type { Client } from '../../../src/domain/clients/client.ts';
import { findProblems, formatProblem } from '../../../src/domain/invariants/index.ts';
import { exampleClient, exampleContent } from '../example-catalogue.ts';
import { exampleCode } from '../example-code.ts';

/** The problems of the example content with one client that has these further facts. */
const problemsOf = (facts: Partial<Client>): string[] => {
  const [, ...others] = exampleContent().clients;
  const content = exampleContent({ clients: [exampleClient(facts), ...others] });
  return findProblems(content).map(formatProblem);
};

const mode = { id: 'boto3', name: 'boto3', statuses: [], codes: [], source: 'rclone-go' };
const sources = [{ id: 'rclone-go', shows: 'It is.' }];

describe('a problem of a client is named with file and field when', () => {
  test('a code, a cause or a client names one that has no file', () => {
    const clientNotes = [{ client: 'nobody', note: 'It is.' }];
    const code = exampleCode({
      code: 'InvalidTag',
      clientNotes,
      exceptions: { someone: 'Error' },
      listed: { aws: { wording: 'It is.', status: '404 Not Found' } },
    });
    const content = exampleContent();
    const problems = findProblems({ ...content, codes: [...content.codes, code] });
    expect(problems.map(formatProblem)).toEqual([
      'content/codes/InvalidTag.mdx: clientNotes.0.client: there is no content/clients/nobody.mdx',
      'content/codes/InvalidTag.mdx: exceptions: there is no content/clients/someone.mdx',
    ]);
    expect(problemsOf({ passesOn: ['nobody'] })).toEqual([
      'content/clients/boto3.mdx: passesOn: there is no content/clients/nobody.mdx',
    ]);
  });

  test('clients without a file are called other', () => {
    const content = exampleContent();
    const code = exampleCode({
      code: 'InvalidTag',
      clientNotes: [{ client: 'other', note: 'It is.' }],
      listed: { aws: { wording: 'It is.', status: '404 Not Found' } },
    });
    expect(findProblems({ ...content, codes: [...content.codes, code] })).toEqual([]);
  });

  test('two clients have one retry mode, or a code names one that nobody has', () => {
    expect(problemsOf({ sources, retries: [{ ...mode, id: 'rclone' }] })).toEqual([
      'content/clients/rclone.mdx: retries.0.id: "rclone" already belongs to boto3',
    ]);
    const codes = exampleContent().codes.map((code) =>
      code.code === 'NoSuchKey'
        ? { ...code, retry: { ...code.retry, retriedBy: ['nothing'] } }
        : code,
    );
    expect(findProblems(exampleContent({ codes })).map(formatProblem)).toEqual([
      'content/codes/NoSuchKey.mdx: retry.retriedBy: no client has the retry mode "nothing"',
    ]);
  });

  test('it repeats a code whose page does not say so, or that has no page', () => {
    expect(
      problemsOf({ sources, retries: [{ ...mode, codes: ['NoSuchKey', 'Nothing'] }] }),
    ).toEqual([
      'content/clients/boto3.mdx: retries "boto3": content/codes/NoSuchKey.mdx does not name it under retriedBy',
      'content/clients/boto3.mdx: retries "boto3": there is no code "Nothing"',
    ]);
  });

  test('a sign does not match its example, or a place of a message has no group', () => {
    const signs = [{ pattern: 'mc: <', example: 'rclone' }];
    expect(problemsOf({ signs, messageAt: [{ pattern: 'error: .{1,9}' }] })).toEqual([
      'content/clients/boto3.mdx: signs.0.example: does not match the pattern beside it',
      'content/clients/boto3.mdx: messageAt.0.pattern: must have one group, the message, or a second one, the resource',
    ]);
  });

  test('the place of a code has a group, or the name of a service has none', () => {
    const codeAt = [{ after: 'error ', takes: 'name' as const, why: 'so', strict: true }];
    const serviceAt = [{ pattern: 'error S3', ours: 'S3', reach: 'line' as const }];
    expect(problemsOf({ serviceAt })).toEqual([
      'content/clients/boto3.mdx: serviceAt.0.pattern: must have one group, the name',
    ]);
    expect(
      problemsOf({ codeAt: codeAt.map((place) => ({ ...place, after: '(error) ' })) }),
    ).toEqual(['content/clients/boto3.mdx: codeAt.0.after: must have no group: write (?:…)']);
  });

  test('it cites what its sources do not list', () => {
    const prints = [{ text: '{code}', sources: ['rclone-go'] }];
    expect(problemsOf({ prints })).toEqual([
      'content/clients/boto3.mdx: prints.0: cites "rclone-go", which the page\'s sources do not list',
    ]);
  });
});
