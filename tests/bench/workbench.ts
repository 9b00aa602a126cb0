import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { precompress } from '../../src/building/precompress/index.ts';
import { ProjectCopy } from '../project-copy.ts';
import { type Measured, measuredCommand } from './measuring/measured-command.ts';
import { buildStarlight, writeStarlightProject } from './measuring/starlight-site.ts';
import type { Progress } from './progress.ts';

/** What the parts share: a folder that is removed at the end, the tools, and both built sites. */
export class Workbench {
  readonly progress: Progress;
  /** Whether one run of everything is enough, and the largest set is left out. */
  readonly isQuick: boolean;
  private readonly folder = mkdtempSync(join(tmpdir(), 's3-errors-bench-'));
  private readonly copy: ProjectCopy;
  private installed: Promise<string> | undefined;
  private builtOurs: Promise<string> | undefined;
  private builtStarlight: Promise<string> | undefined;

  constructor(progress: Progress, isQuick: boolean) {
    this.progress = progress;
    this.isQuick = isQuick;
    // So that copies, profiles of browsers and whatever else is temporary goes with the folder.
    process.env['TMPDIR'] = this.folder;
    process.once('exit', () => rmSync(this.folder, { recursive: true, force: true }));
    this.copy = new ProjectCopy();
  }

  /** A path in the folder that nothing else uses. */
  at(name: string): string {
    return join(this.folder, name);
  }

  /** The folder with Lighthouse and Starlight. @throws when they cannot be installed */
  tools(): Promise<string> {
    this.installed ??= this.progress.step('installing Lighthouse and Starlight', async () => {
      const folder = this.at('tools');
      mkdirSync(folder);
      for (const file of ['package.json', 'package-lock.json']) {
        cpSync(fileURLToPath(new URL(file, import.meta.url)), join(folder, file));
      }
      // npm's own Node may be an older one, which is no matter of ours: no script of a package runs.
      await measuredCommand(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: folder,
      });
      return folder;
    });
    return this.installed;
  }

  /** The folder of the built site, with all codes of the project. */
  ours(): Promise<string> {
    this.builtOurs ??= this.progress.step('building the site', async () => {
      this.copy.fill();
      await buildOurs(this.copy);
      return this.copy.at('dist');
    });
    return this.builtOurs;
  }

  /** The folder of the Starlight site of the same codes, compressed as ours is. */
  starlight(): Promise<string> {
    this.builtStarlight ??= this.buildStarlight();
    return this.builtStarlight;
  }

  private async buildStarlight(): Promise<string> {
    const [ours, tools] = [await this.ours(), await this.tools()];
    return this.progress.step('building the Starlight site', async () => {
      const folder = this.at('starlight');
      writeStarlightProject(folder, join(ours, 'codes'), tools);
      await buildStarlight(folder);
      await precompress(join(folder, 'dist'));
      return join(folder, 'dist');
    });
  }
}

/** Builds a copy of the project into its `dist`. @throws what the build complains about */
export function buildOurs(copy: ProjectCopy): Promise<Measured> {
  return measuredCommand([process.execPath, 'src/building/build.ts'], { cwd: copy.at('') });
}
