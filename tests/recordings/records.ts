import { globSync, readFileSync } from 'node:fs';

export interface ReplyRecord {
  readonly request: string;
  readonly status: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** What one client got and showed in one situation. */
export interface ClientRecord {
  readonly client: string;
  readonly exit?: number;
  readonly prints: string;
  /** The replies to its requests, in order: their places in the situation's list. */
  readonly got: readonly number[];
}

export interface SituationRecord {
  readonly id: string;
  readonly what: string;
  /** Each once, however many clients got it. */
  readonly replies: readonly ReplyRecord[];
  readonly results: readonly ClientRecord[];
}

/** What a server answered on a day, a file of `records`. */
export interface ServerRecord {
  readonly system: string | null;
  readonly server: string;
  readonly recorded: string;
  readonly clients: Readonly<Record<string, string>>;
  /** Situations that it was not asked for, with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
  readonly situations: readonly SituationRecord[];
}

const folder = new URL('records/', import.meta.url).pathname;

/** All records that are kept. */
export function readRecords(): ServerRecord[] {
  return globSync('*.json', { cwd: folder })
    .sort()
    .map((file) => JSON.parse(readFileSync(folder + file, 'utf8')) as ServerRecord);
}
