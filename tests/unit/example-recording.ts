import type { RecordedReply, Recording } from '../../src/domain/systems/recording.ts';

/** A reply with a code and a message; without them it has no body. */
export function exampleReply(status: string, code = '', message = 'It is.'): RecordedReply {
  const body = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { request: 'GET /b', status, headers: [], body: code === '' ? '' : body };
}

/** A record of one situation: the first client gets the first reply, the second all of them. */
export function exampleRecording(...replies: RecordedReply[]): Recording {
  return {
    server: 'Server 1',
    recorded: '2026-01-31',
    clients: { boto3: 'boto3 1', rclone: 'rclone 2' },
    leftOut: [],
    situations: [
      {
        id: 'missing-key',
        what: 'It is read.',
        replies,
        results: [
          { client: 'boto3', prints: replies[0]?.body ?? '', got: [0] },
          { client: 'rclone', exit: 3, prints: '', got: replies.map((_, place) => place) },
        ],
      },
    ],
  };
}
