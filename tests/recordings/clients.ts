import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadPackage } from './packages.ts';
import type { Made, Situation } from './situations.ts';

/** Where a client sends its requests, and as whom; null signs nothing. */
export interface Access {
  readonly endpoint: string;
  readonly keys: { readonly id: string; readonly secret: string } | null;
  /** An empty folder for files of settings. */
  readonly folder: string;
}

/** What a client let its user see. */
export interface Shown {
  /** What it ended with, for a program. */
  readonly exit?: number;
  readonly prints: string;
}

export interface Client {
  readonly id: 'curl' | 'aws-cli' | 's3cmd' | 'rclone' | 'js-v3';
  version(): Promise<string>;
  /** null where the client is not asked for this situation. */
  run(situation: Situation, made: Made, access: Access): Promise<Shown | null>;
}

const execute = promisify(execFile);

interface Failure {
  code?: number;
  stdout?: string;
  stderr?: string;
}

/** Runs a program without the settings of whoever runs it. */
async function shownBy(
  program: string,
  argv: readonly string[],
  environment: Record<string, string>,
): Promise<Shown> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...environment };
  const options = { env, timeout: 120_000, encoding: 'utf8' } as const;
  try {
    const { stdout, stderr } = await execute(program, [...argv], options);
    return { exit: 0, prints: `${stdout}${stderr}` };
  } catch (error) {
    // A client that ends with an error is what is wanted; anything else is not.
    const { code, stdout = '', stderr = '' } = error as Failure;
    if (typeof code !== 'number') throw error;
    return { exit: code, prints: `${stdout}${stderr}` };
  }
}

async function firstLine(program: string, ...argv: string[]): Promise<string> {
  const { stdout, stderr } = await execute(program, argv);
  return (stdout || stderr).split('\n')[0] ?? '';
}

const curl: Client = {
  id: 'curl',
  version: async () => (await firstLine('curl', '--version')).split(' ').slice(0, 2).join(' '),
  run(situation, made, { endpoint, keys }) {
    const { path, argv } = situation.curl(made);
    // A key id may hold a colon, which `--user` takes for the end of the name.
    const user = keys && `${encodeURIComponent(keys.id)}:${encodeURIComponent(keys.secret)}@`;
    const url = `${endpoint}${path}`.replace('//', `//${user ?? ''}`);
    // Versions of curl that do not send the hash of the body themselves are told one.
    const hash = situation.withoutHash ? [] : ['-H', 'x-amz-content-sha256: UNSIGNED-PAYLOAD'];
    const signed = keys ? ['--aws-sigv4', 'aws:amz:us-east-1:s3', ...hash] : [];
    return shownBy('curl', ['-sS', ...signed, ...argv, url], {});
  },
};

const awsCli: Client = {
  id: 'aws-cli',
  version: async () => (await firstLine('aws', '--version')).split(' ').slice(0, 1).join(''),
  async run(situation, made, { endpoint, keys }) {
    const argv = situation.aws?.(made);
    if (argv === undefined) return null;
    return shownBy('aws', [...argv, '--endpoint-url', endpoint], {
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_MAX_ATTEMPTS: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(keys && { AWS_ACCESS_KEY_ID: keys.id, AWS_SECRET_ACCESS_KEY: keys.secret }),
    });
  },
};

const s3cmd: Client = {
  id: 's3cmd',
  version: () => firstLine('s3cmd', '--version'),
  async run(situation, made, { endpoint, keys, folder }) {
    const argv = situation.s3cmd?.(made);
    if (argv === undefined || keys === null) return null;
    const host = endpoint.replace('http://', '');
    const settings = join(folder, 's3cmd.conf');
    const lines = [
      '[default]',
      `access_key = ${keys.id}`,
      `secret_key = ${keys.secret}`,
      `host_base = ${host}`,
      // Without a place for the bucket it stands in the path.
      `host_bucket = ${host}`,
      'use_https = False',
    ];
    writeFileSync(settings, `${lines.join('\n')}\n`);
    return shownBy('s3cmd', ['--config', settings, '--no-progress', ...argv], {});
  },
};

const rclone: Client = {
  id: 'rclone',
  version: () => firstLine('rclone', 'version'),
  async run({ rclone: argv }, _made, { endpoint, keys, folder }) {
    if (argv === undefined || keys === null) return null;
    const settings = join(folder, 'rclone.conf');
    writeFileSync(settings, '');
    return shownBy('rclone', [...argv, '--retries', '1', '--low-level-retries', '1'], {
      RCLONE_CONFIG: settings,
      RCLONE_CONFIG_REMOTE_TYPE: 's3',
      RCLONE_CONFIG_REMOTE_PROVIDER: 'Other',
      RCLONE_CONFIG_REMOTE_ENDPOINT: endpoint,
      RCLONE_CONFIG_REMOTE_REGION: 'us-east-1',
      RCLONE_CONFIG_REMOTE_ACCESS_KEY_ID: keys.id,
      RCLONE_CONFIG_REMOTE_SECRET_ACCESS_KEY: keys.secret,
    });
  },
};

type Command = new (input: Record<string, unknown>) => unknown;
interface Sdk {
  S3Client: new (settings: Record<string, unknown>) => { send(command: unknown): Promise<Answer> };
  [command: string]: unknown;
}
type Answer = Record<string, unknown>;

interface SdkError {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** Sends one command with the SDK for JavaScript. @throws what the SDK throws */
export async function sendWithSdk(
  { endpoint, keys }: Access,
  command: string,
  input: Record<string, unknown>,
): Promise<Answer> {
  const { module } = await loadPackage<Sdk>('@aws-sdk/client-s3');
  const client = new module.S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    // Servers that do not know the trailing checksums of 2025 would refuse every upload.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    ...(keys && { credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } }),
  });
  return client.send(new (module[command] as Command)(input));
}

const javascript: Client = {
  id: 'js-v3',
  version: async () =>
    `@aws-sdk/client-s3 ${(await loadPackage<Sdk>('@aws-sdk/client-s3')).version}`,
  async run(situation, made, access) {
    const asked = situation.js?.(made);
    if (asked === undefined) return null;
    try {
      await sendWithSdk(access, ...asked);
      return { prints: 'no error' };
    } catch (error) {
      // The error is what is to be recorded.
      const { name, message, $metadata } = error as SdkError;
      return { prints: `${name}: ${message} (httpStatusCode ${$metadata?.httpStatusCode})` };
    }
  },
};

export const clients: readonly Client[] = [curl, awsCli, s3cmd, rclone, javascript];
