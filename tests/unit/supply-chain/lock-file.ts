import { readFileSync } from 'node:fs';

/** What `package-lock.json` says of a package. */
export interface LockedPackage {
  version: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
}

/** A file at the top of the project. */
export function readProjectFile(name: string): string {
  return readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
}

/** Every package that `npm ci` may install on some platform, by its folder. */
export function lockedPackages(): [folder: string, locked: LockedPackage][] {
  const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages).filter(([folder]) => folder !== '');
}

/** The name of the package in a folder such as `node_modules/wrangler/node_modules/esbuild`. */
export const packageIn = (folder: string): string => folder.replace(/^.*node_modules\//, '');
