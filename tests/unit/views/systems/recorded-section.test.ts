import { expect, test } from 'vitest';
import { createCatalogue } from '../../../../src/domain/catalogue.ts';
import { recordedView } from '../../../../src/views/systems/recorded-section.ts';
import { exampleContent } from '../../example-catalogue.ts';
import { exampleRecording, exampleReply } from '../../example-recording.ts';

const catalogue = createCatalogue(exampleContent());
const missing = exampleReply('404 Not Found', 'NoSuchKey', 'No {name}.');
const situationOf = (...replies: Parameters<typeof exampleRecording>) =>
  recordedView(exampleRecording(...replies), catalogue).situations[0];

test('day, server and clients are told with their versions', () => {
  const { clients, day, server } = recordedView(exampleRecording(missing), catalogue);
  expect([day, server]).toEqual(['31 January 2026', 'Server 1']);
  expect(clients).toEqual([
    { name: 'boto3 1', href: '/clients/boto3/' },
    { name: 'rclone 2', href: '/clients/rclone/' },
  ]);
});

test('each error of a situation stands once, and those beside the plain request’s say who got them', () => {
  const other = exampleReply('400 Bad Request', 'NoPageOfThis');
  const outcomes = situationOf(missing, { ...missing, request: 'GET /b/' }, other)?.outcomes;
  expect(outcomes).toEqual([
    {
      status: '404',
      code: { code: 'NoSuchKey', href: '/codes/NoSuchKey/' },
      instead: 'no code',
      message: [
        { text: 'No ', varies: false },
        { text: 'name', varies: true },
        { text: '.', varies: false },
      ],
      only: [],
    },
    expect.objectContaining({
      code: { code: 'NoPageOfThis', href: undefined },
      only: [{ name: 'rclone', href: '/clients/rclone/' }],
    }),
  ]);
});

test.each([
  ['204 No Content', '', 'no error'],
  ['404 Not Found', '', 'no body'],
  ['400 Bad Request', '<html><h1>Bad Request</h1>', 'a page in HTML'],
  ['500 Internal Server Error', 'oops', 'no code'],
])('a reply %s with the body "%s" has %s', (status, body, instead) => {
  const outcome = situationOf({ ...exampleReply(status), body })?.outcomes[0];
  expect(outcome).toMatchObject({ code: undefined, message: undefined, instead });
});

test('an empty message is not the same as none', () => {
  const [empty] = situationOf(exampleReply('404 Not Found', 'NoSuchKey', ''))?.outcomes ?? [];
  expect(empty?.message).toEqual([]);
});

test('what clients printed stands where it is not the reply itself, and nothing is called so', () => {
  expect(situationOf(missing)?.prints).toEqual([
    {
      client: { name: 'rclone', href: '/clients/rclone/' },
      text: [{ text: 'nothing, and ends with 3', varies: true }],
    },
  ]);
  expect(situationOf(exampleReply('200 OK'))?.prints).toEqual([]);
});
