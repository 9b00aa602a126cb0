import { globSync, readFileSync } from 'node:fs';
import { dist, pageAddresses, readPage } from './built-site.ts';

/** Addresses, each with its fragments without their `#`. */
export type Addresses = Map<string, string[]>;

/** The register of what was ever published. An address may have several lines. */
export function registeredAddresses(): Addresses {
  const register = new URL('../../content/published-addresses.txt', import.meta.url);
  const addresses: Addresses = new Map();
  for (const line of readFileSync(register, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [address = '', ...fragments] = line.split(' ');
    const known = addresses.get(address) ?? [];
    addresses.set(address, [...known, ...fragments.map((fragment) => fragment.slice(1))]);
  }
  return addresses;
}

/** What the built site publishes for good. */
export function builtAddresses(): Addresses {
  const files = globSync(['api/**/*.*', 'codes/*.md', '*.{xml,txt}', '.well-known/*'], {
    cwd: dist,
  })
    // The index names the sitemaps, which are numbered anew; a server picks compressed files.
    .filter((file) => !/^sitemap-\d|\.(?:br|gz)$/.test(file))
    .map((file) => `/${file}`);
  return new Map([
    ...pageAddresses().map((address): [string, string[]] => [address, lastingFragments(address)]),
    ...files.sort().map((file): [string, string[]] => [file, []]),
  ]);
}

/** Sections and, where every row lasts, rows. Single causes, replies and sources come and go. */
function lastingFragments(address: string): string[] {
  const main = readPage(address).querySelector('main');
  const sections = main?.querySelectorAll('section[id]:not(.cause)') ?? [];
  const rows = ['/compare/', '/error-response/'].includes(address)
    ? (main?.querySelectorAll('tr[id]') ?? [])
    : [];
  return [...sections, ...rows].map(({ id }) => id).filter((id) => !/^group-\d/.test(id));
}

/** A line of the register. */
export function registerLine(address: string, fragments: readonly string[]): string {
  return [address, ...fragments.map((fragment) => `#${fragment}`)].join(' ');
}
