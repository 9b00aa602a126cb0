import type { Browser } from '@playwright/test';
import type { FileServer } from './file-server.ts';

/** Bytes of a first visit, as sent. */
export interface Weight {
  requests: number;
  html: number;
  css: number;
  js: number;
  other: number;
}

/** Visits a page with an empty cache and counts what the server sends until nothing more is asked for. */
export async function firstVisit(
  browser: Browser,
  server: FileServer,
  address: string,
): Promise<Weight> {
  const before = server.sent.length;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address + address, { waitUntil: 'networkidle' });
  await context.close();
  const sent = server.sent.slice(before);
  const bytes = (...endings: string[]) =>
    sent
      .filter(({ type }) => endings.some((ending) => type.startsWith(`text/${ending}`)))
      .reduce((sum, answer) => sum + answer.bytes, 0);
  const [html, css, js] = [bytes('html'), bytes('css'), bytes('javascript')];
  const all = sent.reduce((sum, answer) => sum + answer.bytes, 0);
  return { requests: sent.length, html, css, js, other: all - html - css - js };
}
