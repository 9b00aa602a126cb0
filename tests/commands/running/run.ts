/**
 * Runs the commands of content: those that need no network, and those that can be told to ask a
 * server of S3 on this machine. What cannot be run here is said, and not counted. Part of
 * `npm run test:all`; alone: node tests/commands/running/run.ts [part of a file's name]
 */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { s3rver } from '../../recordings/servers/s3rver.ts';
import type { RunningServer } from '../../recordings/servers/server.ts';
import { excuseFor } from './excuses.ts';
import { type Loopback, loopbackTo } from './loopback.ts';
import { placeholdersFor, variablesIn } from './placeholders.ts';
import { builtIn, wayOf, whyEndless } from './programs.ts';
import { type ShellSession, startShell } from './shell-session.ts';
import { type Block, blocksInContent, type Statement } from './statements.ts';
import { surroundingsFor } from './surroundings.ts';
import { type Verdict, verdictOn } from './verdict.ts';

const counts: Record<Verdict, number> = { succeeded: 0, 'was answered': 0, failed: 0 };
/** By reason, the programs of the commands that were not run for it. */
const leftOut = new Map<string, string[]>();

const [part = ''] = process.argv.slice(2);
const blocks = blocksInContent().filter(({ file }) => file.includes(part));
const store = mkdtempSync(join(tmpdir(), 'commands-'));
const server = await startServer();
// Two at a time: programs wait for each other less than for their own start.
const queue = blocks.values();
await Promise.all([runAll(queue), runAll(queue)]);
server?.stop();
rmSync(store, { recursive: true, force: true });

for (const [reason, programs] of leftOut) {
  const named = [...Map.groupBy(programs, (program) => program)];
  const list = named.map(([program, { length }]) =>
    length > 1 ? `${length} ${program}` : program,
  );
  console.log(`not run, ${reason}: ${list.join(', ')}`);
}
console.log(
  `${counts.succeeded} commands of content succeeded, ${counts['was answered']} were understood and answered with an error, ${counts.failed} failed`,
);
mkdirSync('test-results', { recursive: true });
const passed = counts.succeeded + counts['was answered'];
writeFileSync('test-results/commands.json', JSON.stringify({ passed, failed: counts.failed }));
process.exit(counts.failed === 0 ? 0 : 1);

/** s3rver, from npm; undefined where it cannot be had. */
async function startServer(): Promise<RunningServer | undefined> {
  try {
    return await s3rver.start(store);
  } catch (error) {
    console.log(`s3rver cannot be started: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

async function runAll(rest: Iterable<Block>): Promise<void> {
  const loopback = await loopbackTo(server?.port ?? 0);
  const { filled } = placeholdersFor(loopback.port);
  for (const { file, statements } of rest) {
    const runnable = statements.filter((statement) => isRunnable(statement));
    if (runnable.length === 0) continue;
    await makeBucket();
    const all = runnable.map(({ text }) => text).join('\n');
    const { folder, environment } = surroundingsFor(loopback.port, all);
    const shell = startShell(folder, environment);
    for (const statement of runnable) {
      if (!(await hasItsVariables(statement, shell))) continue;
      const text = filled(statement.text);
      if ((await runStatement({ ...statement, file, text }, shell, loopback)) === 'ended') break;
    }
    shell.end();
    rmSync(folder, { recursive: true, force: true });
  }
  loopback.close();
}

/** Runs one, counts what came of it, and shows it where it failed. */
async function runStatement(
  statement: Statement & { file: string },
  shell: ShellSession,
  loopback: Loopback,
): Promise<'ended' | 'goes on'> {
  const { file, line, programs, text } = statement;
  loopback.requests();
  const before = shell.printed().length;
  const exits = await shell.run(text);
  const outcome = { exits: exits ?? [], requests: loopback.requests() };
  const verdict = exits === null ? 'failed' : verdictOn(statement, outcome);
  const printed = shell.printed().slice(before);
  const excuse = verdict === 'failed' ? excuseFor(statement, printed) : undefined;
  if (excuse !== undefined) {
    leaveOut(excuse, programs[0]);
  } else {
    counts[verdict] += 1;
    if (verdict === 'failed') {
      const how = exits === null ? 'did not end' : `ended with ${exits.join(', ')}`;
      const last = printed.trim().split('\n').slice(-4);
      console.error([`${file}:${line}: ${how}`, `  ${text}`, ...last].join('\n  | '));
    }
  }
  return exits === null ? 'ended' : 'goes on';
}

/** Notes why a statement cannot be run here. */
function isRunnable({ programs, text }: Statement): boolean {
  const reasons = programs.flatMap((program) => {
    const reason = whyNotRun(program) ?? whyEndless(text);
    return reason === undefined ? [] : [{ program, reason }];
  });
  const [first] = reasons;
  if (first !== undefined) leaveOut(first.reason, first.program);
  return first === undefined;
}

function whyNotRun(program: string): string | undefined {
  const way = wayOf(program);
  if (way === undefined) return 'needs more than a server of S3, or changes the machine';
  if (!isHere(program)) return 'not on this machine';
  return way === 'loopback' && server === undefined ? 'no server to ask' : undefined;
}

/** A variable may be what a command before got from a server, and this one had no such answer. */
async function hasItsVariables(
  { programs, text }: Statement,
  shell: ShellSession,
): Promise<boolean> {
  const names = variablesIn(text).filter((name) => !new RegExp(`\\b${name}=`).test(text));
  const exits = await shell.run(['true', ...names.map((name) => `[ -n "$${name}" ]`)].join(' && '));
  if (exits?.[0] === 0) return true;
  leaveOut('needs a value that only the real server tells', programs[0]);
  return false;
}

function leaveOut(reason: string, program = 'the shell'): void {
  leftOut.set(reason, [...(leftOut.get(reason) ?? []), program]);
}

function isHere(program: string): boolean {
  if (builtIn.has(program)) return true;
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      // It may stand in the next folder.
      return false;
    }
  });
}

/** What the block before may have taken away. s3rver lets in who shows no key. */
async function makeBucket(): Promise<void> {
  if (server === undefined) return;
  const bucket = `http://127.0.0.1:${server.port}/bucket`;
  const headers = { 'x-amz-date': '' };
  await fetch(bucket, { method: 'PUT', headers });
  await fetch(`${bucket}/key`, { method: 'PUT', body: 'hello', headers });
}
