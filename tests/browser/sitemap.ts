import { readFileSync } from 'node:fs';

/** Addresses that the built sitemap names, and the two pages that it hides. */
export const addresses: string[] = [
  ...[
    ...readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8').matchAll(
      /<loc>([^<]+)<\/loc>/g,
    ),
  ].map(([, url = '']) => new URL(url).pathname),
  '/search/',
  '/404.html',
];
