import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Of all processors, in all processes: what else the machine does hardly touches it. `null` as below. */
  processorSeconds: number | null;
  /** `null` where the system does not tell, which is everywhere but on Linux. */
  peakMegabytes: number | null;
}

/** Between two looks at the memory, in milliseconds. */
const interval = 50;

/**
 * Runs a command and measures it with everything that it starts. The memory is the largest sum of
 * the resident memory of all its processes at one moment; what two of them share counts twice.
 * @throws what the command printed last, when it fails or takes longer than `timeout` milliseconds
 */
export async function measuredCommand(
  command: readonly [program: string, ...parameters: string[]],
  options: { cwd: string; env?: Record<string, string>; timeout?: number },
): Promise<Measured> {
  const { cwd, env, timeout = 600_000 } = options;
  const [program, ...parameters] = command;
  const begin = performance.now();
  const before = processorSecondsOfChildren();
  // A session of its own: so its processes can be told from others, and be ended together.
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const session = child.pid ?? 0;
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      printed = (printed + text).slice(-2000);
    });
  }
  let peak = 0;
  let isLate = false;
  const stop = () => endSession(session);
  process.once('exit', stop);
  const look = setInterval(() => {
    peak = Math.max(peak, residentMemory(session));
  }, interval);
  const limit = setTimeout(() => {
    isLate = true;
    stop();
  }, timeout);
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - begin) / 1000;
    if (isLate) throw new Error(`It was not done after ${timeout / 60_000} minutes.`);
    if (status !== 0) throw new Error(lastWords(printed) || `It ended with status ${status}.`);
    const after = processorSecondsOfChildren();
    return {
      seconds,
      processorSeconds: before === null || after === null ? null : after - before,
      peakMegabytes: peak === 0 ? null : peak / 1000,
    };
  } finally {
    clearInterval(look);
    clearTimeout(limit);
    process.off('exit', stop);
  }
}

/** What all processes that this one has started and seen end have taken of the processors. */
function processorSecondsOfChildren(): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  // Behind the name: user and system time of children, in the hundredths that Linux counts in.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** The resident memory of all processes of a session, in kilobytes. */
function residentMemory(session: number): number {
  if (!existsSync('/proc/self/stat')) return 0;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, id) => sum + residentMemoryOf(id, session), 0);
}

function residentMemoryOf(id: string, session: number): number {
  try {
    // The name, in brackets, may hold blanks; behind it stand state, parent, group and session.
    const [, , , itsSession] =
      readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (Number(itsSession) !== session) return 0;
    const kibibytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return (Number(kibibytes ?? 0) * 1024) / 1000;
  } catch {
    // It has ended since the folder was read.
    return 0;
  }
}

function endSession(session: number): void {
  try {
    process.kill(-session, 'SIGKILL');
  } catch {
    // All of it has ended already.
  }
}

/** The end of what was printed, without the lines that only say where in a program it failed. */
const lastWords = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => !/^\s*(?:at |Stack trace)/.test(line))
    .join('\n')
    .trim()
    .split('\n')
    .slice(-6)
    .join(' ');
