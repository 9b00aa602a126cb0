import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { placeholdersFor } from './placeholders.ts';

const keys = { id: 'S3RVER', secret: 'S3RVER', token: 'token' };

/** A folder of its own with everything that a block may read, and what its programs are told. */
export interface Surroundings {
  readonly folder: string;
  readonly environment: Record<string, string>;
}

/**
 * @param port where all requests go
 * @param text the block: files, profiles and remotes that it names are there
 */
export function surroundingsFor(port: number, text: string): Surroundings {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  const files = [...namedFiles(text), ...settings(port, text)];
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, environment: environmentFor(folder, port, text) };
}

type NamedFile = readonly [path: string, content: string | Buffer];

function namedFiles(text: string): NamedFile[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const some = (name: string): NamedFile => {
    if (name.endsWith('.gz')) return [name, gzipSync('hello\n')];
    return [name, name.endsWith('.json') ? '{ "items": [] }\n' : 'hello\n'];
  };
  return [
    ...all(/(?<![\w./])([\w-]+\.(?:bin|csv|gz|html|json|log|pdf|txt|xml))\b/g).map(some),
    ...all(/\b([A-Z_]*(?:BLOCK|BODY|FILES?)(?:\.(?!zip)\w+)?)\b/g).map(some),
    ...all(/\b(\w+\.z)\*/g).map((name) => some(`${name}01`)),
    ...all(/\b(DIR|DIRECTORY|SOURCE|[A-Z_]*FOLDER)\b/g).map((name) => some(`${name}/FILE`)),
    // As a value of a parameter an empty object is right for most.
    ...all(/\bfileb?:\/\/([\w.-]+)/g).map((name): NamedFile => [name, '{}\n']),
  ];
}

/** Files of settings in which every client finds the server on this machine. */
function settings(port: number, text: string): NamedFile[] {
  const host = `127.0.0.1:${port}`;
  const endpoint = `http://${host}`;
  const profiles = [...text.matchAll(/--profile (\w+)/g)].map(([, name = '']) => name);
  const remotes = [...text.matchAll(/(?<![\w/:])(\w+):(?!\/)/g)].map(([, name = '']) => name);
  const files = {
    '.aws/config': ['[default]', 'region = us-east-1', `endpoint_url = ${endpoint}`],
    '.aws/credentials': ['default', ...new Set(profiles)].flatMap((name) => [
      ...[`[${name}]`, `aws_access_key_id = ${keys.id}`],
      ...[`aws_secret_access_key = ${keys.secret}`, `aws_session_token = ${keys.token}`],
    ]),
    '.config/ia.ini': ['[s3]', `access = ${keys.id}`, `secret = ${keys.secret}`],
    '.config/rclone/rclone.conf': [...new Set(['remote', ...remotes])].flatMap((name) =>
      name.startsWith('CRYPT')
        ? // The word “password”, as rclone hides it.
          [
            `[${name}]`,
            'type = crypt',
            'remote = remote:bucket',
            'password = fO3xX206_tlitEGkaqeoNkyTllzOVJ6L',
          ]
        : [
            ...[`[${name}]`, 'type = s3', 'provider = Other', `endpoint = ${endpoint}`],
            ...[`access_key_id = ${keys.id}`, `secret_access_key = ${keys.secret}`],
          ],
    ),
    '.curlrc': ['max-time = 20'],
    '.mc/config.json': [
      JSON.stringify({
        version: '10',
        aliases: {
          ALIAS: { url: endpoint, accessKey: keys.id, secretKey: keys.secret, api: 'S3v4' },
        },
      }),
    ],
    '.s3cfg': [
      ...['[default]', `access_key = ${keys.id}`, `secret_key = ${keys.secret}`],
      ...[`host_base = ${host}`, `host_bucket = ${host}`, 'use_https = False'],
    ],
  };
  return Object.entries(files).map(([path, lines]) => [`.home/${path}`, `${lines.join('\n')}\n`]);
}

/** Nothing comes from whoever runs this but where programs are; all requests come to the port. */
function environmentFor(folder: string, port: number, text: string): Record<string, string> {
  const proxy = `http://127.0.0.1:${port}`;
  return {
    ...placeholdersFor(port).variables(text),
    PATH: process.env['PATH'] ?? '',
    HOME: join(folder, '.home'),
    LANG: 'C.UTF-8',
    AWS_ENDPOINT_URL: proxy,
    AWS_ACCESS_KEY_ID: keys.id,
    AWS_SECRET_ACCESS_KEY: keys.secret,
    AWS_SESSION_TOKEN: keys.token,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_MAX_ATTEMPTS: '1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    http_proxy: proxy,
    HTTP_PROXY: proxy,
    https_proxy: proxy,
    HTTPS_PROXY: proxy,
    RCLONE_RETRIES: '1',
    RCLONE_LOW_LEVEL_RETRIES: '1',
  };
}
