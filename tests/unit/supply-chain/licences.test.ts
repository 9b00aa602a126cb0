import { expect, test } from 'vitest';
import { noticesText } from '../../../src/views/notices/index.ts';
import { pagefindVersion, servedSoftware } from '../../../src/views/notices/served-software.ts';
import { lockedPackages, readProjectFile } from './lock-file.ts';

const permissive =
  'asks for a notice where it is passed on; what is served has it in /licences.txt';
const library = 'a library of its own inside sharp, which only draws pictures while building';

/** The licences that a package may have, and why each is fine here. */
const allowed: Record<string, string> = {
  '0BSD': permissive,
  'Apache-2.0': permissive,
  'Apache-2.0 AND LGPL-3.0-or-later': library,
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': library,
  'BlueOak-1.0.0': permissive,
  'BSD-2-Clause': permissive,
  'BSD-3-Clause': permissive,
  'CC BY-SA 4.0': 'a list of misspellings that the spelling check reads; not passed on',
  'CC0-1.0': permissive,
  ISC: permissive,
  'LGPL-3.0-or-later': library,
  MIT: permissive,
  'MIT OR Apache-2.0': permissive,
  'MPL-2.0': 'binds changes to its own files; they are used unchanged, and not served',
  'OFL-1.1': 'fonts; pictures drawn with them are free of it',
  'Python-2.0': permissive,
  WTFPL: permissive,
};

test('every package has a licence that is known to be fine', () => {
  const packages = lockedPackages();
  expect(packages.length).toBeGreaterThan(100);
  for (const [folder, { license }] of packages) {
    expect(allowed, `${folder}: may a package be under “${license}”?`).toHaveProperty([
      license ?? 'none',
    ]);
  }
});

test('no licence is allowed that no package has any more', () => {
  const found = new Set(lockedPackages().map(([, { license }]) => license));
  expect(Object.keys(allowed).filter((licence) => !found.has(licence))).toEqual([]);
});

test('what is built into Pagefind was looked up for the version that is installed', () => {
  const installed = lockedPackages().find(([folder]) => folder === 'node_modules/pagefind');
  expect(
    pagefindVersion,
    'Look up Cargo.lock of pagefind_web and what pagefind_web_js bundles at the new version.',
  ).toBe(installed?.[1].version);
});

test('the notices name each part with its licence, its copyright and its source, and hold the texts', () => {
  const text = noticesText();
  for (const { name, licence, copyright, source } of servedSoftware) {
    expect(text).toContain(`* ${name}: ${licence}\n  ${copyright}\n`);
    expect(text).toContain(`\n  source: ${source}\n`);
    expect(text).toMatch(new RegExp(`^-{72}\n${licence}\n\n\\s*\\S`, 'm'));
  }
  expect(text).toContain('The above copyright notice and this permission notice');
  expect(text).toContain('END OF TERMS AND CONDITIONS');
});

test('the licence file says where the notices of others are', () => {
  expect(readProjectFile('LICENSE')).toContain('/licences.txt');
});
