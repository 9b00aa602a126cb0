import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installFromDebian } from '../debian-packages.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What every Chromium here is started with. */
export const chromiumArguments: readonly string[] = [
  // Chromium refuses its sandbox to root, as which containers run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium to test with: the one that `CHROMIUM_PATH` names, one installed on the
 * system, Playwright's own (downloaded when it is not there yet), or Debian's package.
 * @throws one sentence that says what to install, when none can be had
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file.`);
  }
  const found = installed.find(existsSync) ?? downloaded() ?? fromDebian();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}

/**
 * The path of the Chromium without windows, which starts a page in a third of the time; Debian has
 * it as a package of its own, which is installed where the other is Debian's too. Where it cannot be
 * had, and where `CHROMIUM_PATH` names one, the whole browser does its work.
 * @throws as `findChromium` does
 */
export function findHeadlessChromium(): string {
  // Found once: what Playwright starts inherits it.
  const known = process.env['HEADLESS_CHROMIUM_PATH'];
  if (known) return known;
  const whole = findChromium();
  const isDebians = !process.env['CHROMIUM_PATH'] && whole === installed[0];
  if (isDebians && !existsSync(headless)) installFromDebian('chromium-headless-shell');
  const found = isDebians && existsSync(headless) ? headless : whole;
  process.env['HEADLESS_CHROMIUM_PATH'] = found;
  return found;
}

const headless = '/usr/bin/chromium-headless-shell';

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  if (!existsSync(path)) download();
  return existsSync(path) ? path : undefined;
}

function fromDebian(): string | undefined {
  const [path = ''] = installed;
  installFromDebian('chromium');
  return existsSync(path) ? path : undefined;
}

/** A download that fails is not an error: Debian's package is tried next. */
function download(): void {
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'ignore',
      timeout: 300_000,
    });
  } catch {
    // Nothing to report: what counts is whether a browser is there afterwards.
  }
}
