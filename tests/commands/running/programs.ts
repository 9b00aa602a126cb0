/**
 * How a program of content can be run on any machine: `local` ones read and write nothing but what
 * they are given; `loopback` ones ask a server, and can be told to ask one on this machine.
 */
export type Way = 'local' | 'loopback';

const local = [
  '7z',
  'awk',
  'base64',
  'cat',
  'cut',
  'date',
  'df',
  'echo',
  'env',
  'file',
  'find',
  'grep',
  'gzip',
  'head',
  'iconv',
  'jq',
  'ls',
  'md5sum',
  'od',
  'openssl',
  'printenv',
  'printf',
  'python3',
  'qpdf',
  'rm',
  'sed',
  'sha256sum',
  'sleep',
  'sort',
  'stat',
  'tail',
  'touch',
  'tr',
  'uuidgen',
  'wc',
  'xxd',
  'zcat',
  'zip',
];

const loopback = ['aws', 'curl', 'ia', 'mc', 'rclone', 's3cmd'];

/** Part of the shell itself. */
export const builtIn: ReadonlySet<string> = new Set([':', 'break', 'eval', 'export', 'unset']);

const ways = new Map<string, Way>([
  ...[...local, ...builtIn].map((name) => [name, 'local'] as const),
  ...loopback.map((name) => [name, 'loopback'] as const),
]);

/** Commands that cannot end here, and why. */
const endless: readonly (readonly [RegExp, string])[] = [
  [/^aws (?:sso login|configure(?: --profile \S+)?$)/, 'a question to a person'],
  [/^ia configure(?:$| (?!-))/, 'a question to a person'],
  [/^openssl s_client /, 'a connection to a host elsewhere'],
  [/^(?:until|while) /, 'a loop that waits for a server to change'],
];

/** Why a command cannot end here, where it cannot. */
export function whyEndless(text: string): string | undefined {
  return endless.find(([pattern]) => pattern.test(text))?.[1];
}

/** undefined for a program that changes the machine, or needs more than a server of S3. */
export function wayOf(program: string): Way | undefined {
  return ways.get(program);
}
