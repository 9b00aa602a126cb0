import { wayOf } from './programs.ts';
import type { Statement } from './statements.ts';

export type Verdict = 'succeeded' | 'was answered' | 'failed';

/** What came of running a statement. */
export interface Outcome {
  /** What each program of the pipe ended with, in order; one for anything else. */
  readonly exits: readonly number[];
  /** How many requests reached the server meanwhile. */
  readonly requests: number;
}

/** Exits that tell what was found, not that the command is wrong. */
const telling: Readonly<Record<string, number>> = { grep: 1, printenv: 1 };
const brokenPipe = 141;

/**
 * Whether a command is right. One that ended with an error is, where its request got to the server:
 * its program had understood all of it, and the server refused, as a server without that bucket,
 * that setting or that service must. What reads its output behind a pipe then reads nothing.
 */
export function verdictOn({ pipe, programs, text }: Statement, outcome: Outcome): Verdict {
  const { exits, requests } = outcome;
  const isPipe = pipe.length === exits.length;
  const wrong = exits.flatMap((exit, place) => {
    const candidates = isPipe ? pipe.slice(place, place + 1) : programs;
    const told = exit === brokenPipe || candidates.some((name) => telling[name] === exit);
    return exit === 0 || told ? [] : [{ asks: candidates.some(asksAServer) }];
  });
  if (wrong.length === 0 || isUnset(text, exits)) return 'succeeded';
  return wrong[0]?.asks && requests > 0 ? 'was answered' : 'failed';
}

function asksAServer(program: string): boolean {
  return wayOf(program) === 'loopback';
}

/** `aws configure get` says so of a setting that nobody has set. */
function isUnset(text: string, [exit]: readonly number[]): boolean {
  return text.startsWith('aws configure get ') && exit === 1;
}
