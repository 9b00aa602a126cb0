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

/** One page of every kind. */
export const kinds = [
  '/',
  '/codes/',
  '/codes/AccessDenied/',
  '/codes/InvalidAddressingHeader/',
  '/codes/IncorrectNumberOfFilesInPostRequest/',
  '/status/',
  '/status/403/',
  '/compare/',
  '/compare/only-ias3/',
  '/systems/aws/',
  '/systems/ias3/',
  '/error-response/',
  '/link/',
  '/sources/',
  '/search/',
  '/404.html',
];
