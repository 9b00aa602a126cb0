import type { Page } from '@playwright/test';

interface Impatient {
  losePatience: () => void;
}

/** Takes from a page its clock for what it loads: it waits until `losePatience`, however long that is. */
export async function waitEndlessly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waiting: AbortController[] = [];
    AbortSignal.timeout = () => {
      const controller = new AbortController();
      waiting.push(controller);
      return controller.signal;
    };
    (window as unknown as Impatient).losePatience = () => {
      for (const controller of waiting) controller.abort(new DOMException('late', 'TimeoutError'));
    };
  });
}

/** Lets the page give up whatever it still waits for, as it would after a while. */
export async function losePatience(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Impatient).losePatience());
}
