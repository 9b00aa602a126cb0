import { globSync, readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';

/** The folder that `npm run build` writes. No test changes it, so what was read is remembered. */
export const dist = new URL('../../dist/', import.meta.url).pathname;

const texts = new Map<string, string>();
const pages = new Map<string, HTMLElement>();
let addresses: string[] | undefined;

/** A file of the built site, by its address. */
export function readBuilt(address: string): string {
  const file = address.replace(/^\//, '');
  return remembered(texts, file, () => readFileSync(`${dist}${file}`, 'utf8'));
}

/** Addresses of all built pages, `/404.html` included. */
export function pageAddresses(): readonly string[] {
  addresses ??= globSync('**/*.html', { cwd: dist })
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
  return addresses;
}

/** Addresses of the pages of codes. */
export const codePages = (): readonly string[] =>
  pageAddresses().filter((address) => /^\/codes\/./.test(address));

export const fileOf = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : address;

/** A built page as a document, the same one for everyone: it is read, not changed. */
export function readPage(address: string): HTMLElement {
  return remembered(pages, address, () => parse(readBuilt(fileOf(address))));
}

function remembered<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}
