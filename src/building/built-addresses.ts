import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Register, Registered } from '../domain/addresses/register.ts';

/**
 * What a built site publishes for good, in the order of its addresses.
 * @param site the folder that the build has written
 */
export function builtAddresses(site: string): Register {
  const inside = (pattern: string | string[]): string[] => globSync(pattern, { cwd: site });
  const pages = inside('**/*.html').filter((file) => !file.startsWith('pagefind/'));
  const files = inside(['api/**/*.*', 'codes/*.md', '*.{xml,txt}', '.well-known/*'])
    // The index names the sitemaps, which are numbered anew; a server picks compressed files.
    .filter((file) => !/^sitemap-\d|\.(?:br|gz)$/.test(file));
  return new Map([
    ...pages.sort().map((file): [string, Registered] => {
      const address = `/${file.replace(/index\.html$/, '')}`;
      return [address, entryOf(address, parse(readFileSync(join(site, file), 'utf8')))];
    }),
    ...files.sort().map((file): [string, Registered] => [`/${file}`, { fragments: [] }]),
  ]);
}

function entryOf(address: string, page: HTMLElement): Registered {
  const leadsTo = page.querySelector('script[data-page]')?.getAttribute('data-page');
  const fragments = lastingFragments(address, page);
  return leadsTo === undefined ? { fragments } : { page: leadsTo, fragments };
}

/** Sections and, where every row lasts, rows. Single causes, replies and sources come and go. */
function lastingFragments(address: string, page: HTMLElement): string[] {
  const main = page.querySelector('main');
  const sections = main?.querySelectorAll('section[id]:not(.cause)') ?? [];
  const rows = ['/compare/', '/error-response/'].includes(address)
    ? (main?.querySelectorAll('tr[id]') ?? [])
    : [];
  return [...sections, ...rows].map(({ id }) => id).filter((id) => !/^group-\d/.test(id));
}
