import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packages that only recordings need, and that no page or test depends on. */
const pinned: Readonly<Record<string, string>> = {
  '@aws-sdk/client-s3': '3.1175.0',
  s3rver: '3.7.1',
};

const folder = join(tmpdir(), 's3-errors-recordings');

/** Loads a package from a folder of its own, where it is installed the first time. */
export async function loadPackage<Module>(
  name: string,
): Promise<{ module: Module; version: string }> {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const wanted = Object.entries(pinned).map(([each, version]) => `${each}@${version}`);
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', ...wanted], { cwd: folder });
  }
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { module: createRequire(join(folder, 'index.js'))(name) as Module, version };
}
