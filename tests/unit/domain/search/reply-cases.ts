import { readFileSync } from 'node:fs';

/** A reply that somebody recorded, in its parts, and the system that sent it. */
export interface Reply {
  /** The system's id; of a system that has no page, its name. */
  system: string;
  endpoint?: string;
  header?: string[];
  requestId?: string;
  hostId?: string;
  message?: string;
  body?: string;
}

/** The recorded replies; those of Amazon from different years are all Amazon's. */
export function replyCases(): Reply[] {
  const file = new URL('../../../fixtures/replies-by-system.json', import.meta.url);
  const replies = JSON.parse(readFileSync(file, 'utf8')) as Reply[];
  return replies.map((reply) => ({ ...reply, system: reply.system.replace(/^aws-.*/, 'aws') }));
}

const inJava = ({ message = '', requestId = '', hostId = '' }: Reply) =>
  `S3Exception: ${message} (Service: Amazon S3; Status Code: 400; Error Code: X; Request ID: ${requestId}; S3 Extended Request ID: ${hostId})`;

/** How a reply reaches the box: with its headers and body where they were recorded. */
export const replyForms: readonly { name: string; print: (reply: Reply) => string }[] = [
  {
    name: 'curl -v, or a line of Java, with the host',
    print: (reply) =>
      [
        ...(reply.endpoint ? [`* Connected to ${reply.endpoint}`] : []),
        ...(reply.header ?? []).map((line) => `< ${line}`),
        reply.body ?? inJava(reply),
      ].join('\n'),
  },
  {
    name: 'headers, ids and body one below the other',
    print: ({ header = [], requestId, hostId, endpoint, body, message = '' }) =>
      [
        ...header,
        ...(requestId ? [`x-amz-request-id: ${requestId}`] : []),
        ...(hostId ? [`x-amz-id-2: ${hostId}`] : []),
        ...(endpoint ? [`Host: ${endpoint}`] : []),
        body ?? message,
      ].join('\n'),
  },
];
