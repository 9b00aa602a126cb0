import { type Browser, chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../browser/chromium.ts';

/** Starts the Chromium of the browser tests, without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
}
