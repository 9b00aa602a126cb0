import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A shell that stays, so that what one statement sets is there for the next. */
export interface ShellSession {
  /** Runs a statement. @returns what each program of its pipe ended with; null when it took too long */
  run(statement: string): Promise<number[] | null>;
  /** What was printed so far. */
  printed(): string;
  end(): void;
}

const patience = 60_000;

/**
 * Starts a shell.
 * @param folder where it stands, and keeps what is printed
 * @param environment all of it: nothing comes from whoever runs this
 */
export function startShell(folder: string, environment: Record<string, string>): ShellSession {
  const output = join(folder, '.printed');
  const file = openSync(output, 'w');
  // A group of its own, so that what hangs can be ended with all that it started.
  const shell = spawn('bash', ['--norc', '--noprofile'], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', file, file, 'pipe'],
    detached: true,
  });
  closeSync(file);
  // Nobody waits here.
  shell.stdin?.write('sleep() { :; }\n');
  const exits = createInterface({ input: shell.stdio[3] as Readable })[Symbol.asyncIterator]();
  return {
    async run(statement) {
      shell.stdin?.write(`{ ${statement}\nprintf '%s\\n' "\${PIPESTATUS[*]}" >&3; } < /dev/null\n`);
      const { promise, resolve } = Promise.withResolvers<null>();
      const timer = setTimeout(() => resolve(null), patience);
      const line = await Promise.race([exits.next(), promise]);
      clearTimeout(timer);
      return line === null || line.done ? null : line.value.trim().split(' ').map(Number);
    },
    printed: () => readFileSync(output, 'utf8'),
    end() {
      shell.stdin?.destroy();
      try {
        if (shell.pid !== undefined) process.kill(-shell.pid);
      } catch {
        // It has ended by itself.
      }
    },
  };
}
