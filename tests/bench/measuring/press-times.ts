import type { Browser } from '@playwright/test';
import { openSearch, type SearchPlace } from './search-place.ts';

/** Presses that are not counted, because scripts are still loaded and compiled. */
const warmUp = 5;

/** Between two presses, so that whatever a press has started is over; in milliseconds. */
const rest = 700;

/**
 * Puts a text into the search of a site again and again, and measures in the page how many
 * milliseconds lie between the field's event and the moment when an answer stands in the page.
 */
export async function pressTimes(
  browser: Browser,
  address: string,
  place: SearchPlace,
  text: string,
  presses: number,
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await openSearch(page, place);
  const times: number[] = [];
  for (let press = -warmUp; press < presses; press += 1) {
    const time = await page.evaluate(pressOnce, { ...place, text });
    if (press >= 0) times.push(time);
    await page.waitForTimeout(rest);
  }
  await page.close();
  return times;
}

/** Runs in the page, so it uses nothing from outside. */
async function pressOnce({ field, answer, text }: SearchPlace & { text: string }): Promise<number> {
  const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field);
  if (!input) throw new Error(`There is no ${field}.`);
  const enter = (value: string) => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isSo()) return resolve();
      new MutationObserver((_, observer) => {
        if (!isSo()) return;
        observer.disconnect();
        resolve();
      }).observe(document, { childList: true, subtree: true });
    });
  enter('');
  await until(() => !document.querySelector(answer));
  const answered = until(() => document.querySelector(answer) !== null);
  const begin = performance.now();
  enter(text);
  await answered;
  return performance.now() - begin;
}
