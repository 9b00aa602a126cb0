import { expect, test } from 'vitest';
import { lockedPackages, packageIn, readProjectFile } from './lock-file.ts';

/** Packages that want to run a program while they are installed, and why they need not. */
const doWithout: Record<string, string> = {
  esbuild: 'its script checks a program that comes as a package of its own',
  workerd: 'its script checks a program that comes as a package of its own',
};

test('npm runs no script of a package while it installs, whatever its version', () => {
  expect(readProjectFile('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

test('a package that wants to run a script while it is installed is known to work without', () => {
  const wanting = lockedPackages().filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(wanting.length).toBeGreaterThan(0);
  for (const [folder] of wanting) {
    const name = packageIn(folder);
    expect(
      doWithout,
      `Does it work with ignore-scripts? Then say why, here: ${folder}`,
    ).toHaveProperty([name]);
  }
});

test('everything installed comes from the npm registry and is checked against its digest', () => {
  for (const [folder, locked] of lockedPackages()) {
    expect(locked.integrity, folder).toMatch(/^sha512-/);
    expect(locked, folder).not.toHaveProperty('link');
  }
});
