import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs Debian packages where that is possible: on Debian, as root. That it fails is no error
 * here: what counts is whether the program is there afterwards.
 */
export function installFromDebian(...packages: string[]): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  // A package with a service would start it at once, but not at runlevel 1.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  // Nothing that is there already goes for it, and a server that does not answer is given up.
  const install = ['install', '--yes', '--no-install-recommends', '--no-remove', ...packages];
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=0'];
  for (const step of [['update'], install]) {
    try {
      execFileSync('apt-get', [...patience, ...step], { stdio: 'ignore', timeout: 300_000, env });
    } catch {
      // Nothing to report, see above.
    }
  }
}
