import type { Page } from '@playwright/test';

interface Impatient {
  losePatience: (part: string) => void;
}

/** Takes from a page its clock for what it loads: it waits until `losePatience`, however long that is. */
export async function waitEndlessly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const controllers = new Map<AbortSignal, AbortController>();
    const waiting: { address: string; controller: AbortController }[] = [];
    AbortSignal.timeout = () => {
      const controller = new AbortController();
      controllers.set(controller.signal, controller);
      return controller.signal;
    };
    const load = window.fetch;
    window.fetch = (address, options) => {
      const controller = options?.signal && controllers.get(options.signal);
      if (controller) waiting.push({ address: String(address), controller });
      return load(address, options);
    };
    (window as unknown as Impatient).losePatience = (part) => {
      for (const { address, controller } of waiting)
        if (address.includes(part)) controller.abort(new DOMException('late', 'TimeoutError'));
    };
  });
}

/**
 * Lets the page give up what it still waits for, as it would after a while.
 * @param part of the address of what is given up; what else is on its way may be slow and yet come
 */
export async function losePatience(page: Page, part: string): Promise<void> {
  await page.evaluate((given) => (window as unknown as Impatient).losePatience(given), part);
}
