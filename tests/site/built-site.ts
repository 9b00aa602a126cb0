import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';

/** The folder that `npm run build` writes. */
export const dist = new URL('../../dist/', import.meta.url).pathname;

/** A file of the built site, by its address. */
export function readBuilt(address: string): string {
  return readFileSync(`${dist}${address.replace(/^\//, '')}`, 'utf8');
}

/** Addresses of all built pages, `/404.html` included. */
export function pageAddresses(): string[] {
  return globSync('**/*.html', { cwd: dist })
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}

export const fileOf = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : address;

/** A built page as a document. */
export function readPage(address: string) {
  return parse(readBuilt(fileOf(address)));
}
