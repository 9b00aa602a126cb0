/**
 * Provokes errors of S3 servers on the loopback address with real clients, and writes what came to
 * `content/systems/{id}/recorded.json`. Run by hand; README.md says what it needs:
 * node tests/recordings/record.ts [system]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  ClientRecord,
  RecordedReply,
  Recording,
  SituationRecord,
} from '../../src/domain/systems/recording.ts';
import { type Access, clients, sendWithSdk } from './clients.ts';
import { constantHeaders, constantText } from './constant-text.ts';
import { type Listening, listen, type Reply } from './listening-proxy.ts';
import { ceph } from './servers/ceph.ts';
import { s3rver } from './servers/s3rver.ts';
import type { RunningServer, Server } from './servers/server.ts';
import { swift } from './servers/swift.ts';
import { type Made, type Situation, situations, there } from './situations.ts';

/** By the system of `content/systems` whose software it is. */
const servers: Readonly<Record<string, Server>> = {
  ceph,
  s3rver,
  'openstack-swift': swift,
};

const asked = process.argv.slice(2);
for (const [name, server] of Object.entries(servers)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), `recording-${name}-`));
  const store = join(folder, 'store');
  mkdirSync(store);
  const running = await server.start(store);
  const listening = await listen(running.port);
  try {
    const record = await recordServer(server, running, listening, folder);
    const file = new URL(`../../content/systems/${name}/recorded.json`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
    console.log(`${name}: ${record.situations.length} situations`);
  } finally {
    listening.close();
    running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();

async function recordServer(
  server: Server,
  running: RunningServer,
  listening: Listening,
  folder: string,
): Promise<Recording> {
  const access: Access = {
    endpoint: listening.endpoint,
    keys: { id: running.accessKeyId, secret: running.secretAccessKey },
    folder,
  };
  await sendWithSdk(access, 'CreateBucketCommand', { Bucket: there.bucket });
  const versions = await Promise.all(
    clients.map(async (client) => [client.id, await client.version()] as const),
  );
  const recorded: SituationRecord[] = [];
  const leftOut = server.leftOut ?? {};
  for (const situation of situations.filter(({ id }) => !Object.hasOwn(leftOut, id))) {
    recorded.push(await recordSituation(situation, access, listening));
  }
  return {
    server: running.version,
    recorded: new Date().toISOString().slice(0, 10),
    clients: Object.fromEntries(versions),
    leftOut: situations.flatMap(({ id, what }) =>
      leftOut[id] === undefined ? [] : [{ what, why: leftOut[id] }],
    ),
    situations: recorded,
  };
}

/** The object as it was, and a fresh upload: a client before may have changed both. */
async function makeWhatIsThere(access: Access): Promise<Made> {
  const at = { Bucket: there.bucket, Key: there.key };
  await sendWithSdk(access, 'PutObjectCommand', { ...at, Body: there.body });
  const { UploadId } = await sendWithSdk(access, 'CreateMultipartUploadCommand', at);
  const tags: string[] = [];
  for (const PartNumber of [1, 2]) {
    const part = { ...at, UploadId, PartNumber, Body: there.body };
    const { ETag } = await sendWithSdk(access, 'UploadPartCommand', part);
    tags.push(String(ETag));
  }
  return { uploadId: String(UploadId), tags };
}

async function recordSituation(
  situation: Situation,
  access: Access,
  listening: Listening,
): Promise<SituationRecord> {
  const results: ClientRecord[] = [];
  const replies: RecordedReply[] = [];
  const place = (reply: RecordedReply): number => {
    const same = replies.findIndex((other) => JSON.stringify(other) === JSON.stringify(reply));
    return same === -1 ? replies.push(reply) - 1 : same;
  };
  for (const client of clients) {
    const made = await makeWhatIsThere(access);
    const constant = (text: string): string =>
      constantText(
        text
          .replaceAll(made.uploadId, '{upload-id}')
          .replaceAll(encodeURIComponent(made.uploadId), '{upload-id}'),
      );
    listening.taken();
    const shown = await client.run(situation, made, {
      ...access,
      keys: keysFor(situation, access),
    });
    if (shown === null) continue;
    results.push({
      client: client.id,
      ...(shown.exit !== undefined && { exit: shown.exit }),
      prints: constant(shown.prints),
      got: listening.taken().map((reply) => place(constantReply(reply, constant))),
    });
  }
  return { id: situation.id, what: situation.what, replies, results };
}

function keysFor({ keys }: Situation, { keys: own }: Access): Access['keys'] {
  if (keys === 'none' || own === null) return null;
  if (keys === 'unknown-id') return { id: 'AKIDNOBODY', secret: own.secret };
  return keys === 'wrong-secret' ? { id: own.id, secret: 'wrong' } : own;
}

function constantReply(
  { method, path, status, headers, body }: Reply,
  constant: (text: string) => string,
): RecordedReply {
  return {
    request: constant(`${method} ${path}`),
    status,
    headers: constantHeaders(headers),
    body: constant(body),
  };
}
