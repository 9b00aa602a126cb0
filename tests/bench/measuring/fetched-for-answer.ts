import type { Browser, Page } from '@playwright/test';
import type { FileServer, Sent } from './file-server.ts';
import { openSearch, type SearchPlace } from './search-place.ts';

/** What a server sent for a page and a text that was looked up there. */
export interface Fetched {
  page: Sent[];
  /** What had arrived when the first answer stood there. */
  arrived: Sent[];
  /** What was asked for by then, arrived or not. */
  asked: Sent[];
}

/** Visits the home page, types a word or pastes more, and counts what was sent until something answers. */
export async function fetchedForAnswer(
  browser: Browser,
  server: FileServer,
  place: SearchPlace,
  text: string,
): Promise<Fetched> {
  const page = await browser.newPage();
  await page.goto(server.address, { waitUntil: 'networkidle' });
  const loaded = server.sent.length;
  const answered = momentOfAnswer(page, place.answer);
  await openSearch(page, place);
  if (/\s/.test(text)) await page.locator(place.field).first().fill(text);
  else await page.keyboard.type(text, { delay: 60 });
  const moment = await answered;
  await page.waitForLoadState('networkidle');
  await page.close();
  const later = server.sent.slice(loaded);
  return {
    page: server.sent.slice(0, loaded),
    arrived: later.filter(({ sentAt }) => sentAt <= moment),
    asked: later.filter(({ askedAt }) => askedAt <= moment),
  };
}

/** The time at which the first answer stands on the page. */
function momentOfAnswer(page: Page, answer: string): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector(selector)) return;
          observer.disconnect();
          resolve(Date.now());
        }).observe(document, { childList: true, subtree: true });
      }),
    answer,
  );
}
