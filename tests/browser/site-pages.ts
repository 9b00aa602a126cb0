import { readFileSync } from 'node:fs';
import { representatives } from '../support/page-kinds.ts';

const dist = new URL('../../dist/', import.meta.url);

/** Addresses that the built sitemap names, and the two pages that it hides. */
export const everyPage: readonly string[] = [
  ...[...readFileSync(new URL('sitemap-0.xml', dist), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  ),
  '/search/',
  '/404.html',
];

/** The pages that stand for all others. */
export const kinds: readonly string[] = representatives(
  everyPage.map((address) => ({ address, html: readFileSync(fileOf(address), 'utf8') })),
);

/** What a test that looks at pages looks at: one of every kind, or every page by `EVERY_PAGE=1`. */
export const lookedAt: readonly string[] = process.env['EVERY_PAGE'] ? everyPage : kinds;

function fileOf(address: string): URL {
  return new URL(`.${address}${address.endsWith('/') ? 'index.html' : ''}`, dist);
}
