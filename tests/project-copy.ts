import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The folder of the project. */
export const project = new URL('..', import.meta.url).pathname;

/** What a build needs; the rest of the project stays where it is. */
export const parts = [
  'src',
  'content',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
];

/** A copy of the project that a test may spoil and build without touching the real one. */
export class ProjectCopy {
  private readonly folder: string;

  /** @param folder where the copy shall be; without it, some folder that is not there yet */
  constructor(folder = mkdtempSync(join(tmpdir(), 's3-errors-'))) {
    this.folder = folder;
  }

  /** The path of a file of the copy. */
  at(file: string): string {
    return join(this.folder, file);
  }

  /** Makes the copy anew. */
  fill(): void {
    this.remove();
    mkdirSync(this.folder, { recursive: true });
    for (const part of parts) cpSync(join(project, part), this.at(part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), this.at('node_modules'));
  }

  /** Changes a text in a file of the copy. @throws when it is not there */
  change(file: string, from: string | RegExp, to: string): void {
    const before = readFileSync(this.at(file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has nothing that matches ${from}.`);
    writeFileSync(this.at(file), after);
  }

  /** Writes a file of the copy. */
  write(file: string, text: string): void {
    writeFileSync(this.at(file), text);
  }

  /** Builds the copy; that it fails may be what a test expects. */
  async build(environment: NodeJS.ProcessEnv = {}): Promise<{ failed: boolean; output: string }> {
    try {
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        ['src/building/build.ts'],
        { cwd: this.folder, env: { ...process.env, ...environment } },
      );
      return { failed: false, output: stdout + stderr };
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { failed: true, output: stdout + stderr };
    }
  }

  /** Starts a program of `node_modules` in the copy. */
  run(program: string, parameters: string[], environment: NodeJS.ProcessEnv): ChildProcess {
    return spawn(join(project, 'node_modules/.bin', program), parameters, {
      cwd: this.folder,
      env: { ...process.env, ...environment },
      stdio: 'ignore',
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
