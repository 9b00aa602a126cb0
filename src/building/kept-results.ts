import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

/** What a result is made from, in parts. */
export type Origin = readonly (Buffer | string)[];

/** Where results stay from build to build. */
export const keptFolder = '.astro/kept';

/**
 * Results of the last build, for this one to take over. Each is named by what it was made from and
 * by what, so it is the one that would be made again, byte for byte; what a build has not used is
 * gone with the next.
 */
export class KeptResults {
  private readonly madeBy: string;
  private readonly last: string;
  private readonly next: string;

  /**
   * @param madeBy see `makers`
   * @param folder where they are kept
   */
  constructor(madeBy: string, folder = keptFolder) {
    this.madeBy = madeBy;
    this.last = join(folder, 'last');
    this.next = join(folder, 'next');
  }

  /** Before the first is wanted. */
  begin(): void {
    mkdirSync(this.next, { recursive: true });
  }

  /**
   * Writes a result to its file, if there is one of the last build or already of this one.
   * @param origin all that the result depends on, but for what it is made by
   * @returns whether there was
   */
  take(file: string, origin: Origin): boolean {
    const name = this.nameOf(origin);
    const kept = join(this.next, name);
    if (!existsSync(kept) && !moved(join(this.last, name), kept)) return false;
    // Reading and writing costs the system a third of what copying does.
    writeFileSync(file, readFileSync(kept));
    return true;
  }

  /** Writes a result to its file: that of the last build, else a new one. See `take`. */
  async write(file: string, origin: Origin, make: () => Buffer | Promise<Buffer>): Promise<void> {
    if (this.take(file, origin)) return;
    const kept = join(this.next, this.nameOf(origin));
    const part = `${kept}.${threadId}`;
    const result = await make();
    writeFileSync(file, result);
    // Under another name first: a thread that wants the same must not find half of it.
    writeFileSync(part, result);
    renameSync(part, kept);
  }

  /** When all are written. */
  end(): void {
    rmSync(this.last, { recursive: true, force: true });
    renameSync(this.next, this.last);
  }

  private nameOf(origin: Origin): string {
    const hash = createHash('sha256').update(this.madeBy);
    for (const part of origin) hash.update(part).update('\0');
    return hash.digest('hex');
  }
}

/** Moves a file; that it is not there is no error. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    // Another thread has taken it in the meantime, or there is none.
    return existsSync(to);
  }
}

/**
 * What results are made by, as a digest: this program and what it draws with, the versions of
 * libraries, and Node, which compresses. When one of them changes, nothing is taken over.
 */
export function makers(): string {
  const program = fileURLToPath(new URL('.', import.meta.url));
  const hash = createHash('sha256').update(process.version).update(process.arch);
  for (const file of readdirSync(program, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts')) hash.update(readFileSync(join(program, file)));
  }
  return hash.update(readFileSync('package-lock.json')).digest('hex');
}
