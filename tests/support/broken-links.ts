import type { HTMLElement } from 'node-html-parser';

/** A built site, as far as its links are concerned. */
export interface LinkedSite {
  /** The folder that it is served from, from the root of the host, with both slashes. */
  base: string;
  /** Its pages by their path below that folder, such as `codes/NoSuchKey/` or `404.html`. */
  pages: ReadonlyMap<string, HTMLElement>;
  /** Whether there is a file at a path below that folder. */
  hasFile: (path: string) => boolean;
}

const host = 'http://site.invalid';

/**
 * Follows every link of every page to other pages, files and fragments of the site.
 * @returns a line for each that leads nowhere or out of the site's folder, and how many were followed
 */
export function brokenLinks({ base, pages, hasFile }: LinkedSite): {
  broken: string[];
  followed: number;
} {
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string, page: HTMLElement): Set<string> => {
    const known = ids.get(path) ?? new Set(page.querySelectorAll('[id]').map(({ id }) => id));
    ids.set(path, known);
    return known;
  };
  const leadsSomewhere = ({ pathname, hash }: URL): boolean => {
    if (!pathname.startsWith(base)) return false;
    const path = decodeURIComponent(pathname.slice(base.length));
    const page = pages.get(path);
    if (!page) return hasFile(path);
    const fragment = decodeURIComponent(hash.slice(1));
    return fragment === '' || idsOf(path, page).has(fragment);
  };
  const broken: string[] = [];
  let followed = 0;
  for (const [path, page] of pages) {
    for (const link of linksOf(page)) {
      const url = new URL(link, host + base + path);
      // Addresses of others, and those that no server answers.
      if (url.origin !== host) continue;
      followed += 1;
      if (!leadsSomewhere(url)) broken.push(`${link} on ${base}${path}`);
    }
  }
  return { broken, followed };
}

const linkOf = (element: HTMLElement): string | undefined =>
  element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action');

function linksOf(page: HTMLElement): Set<string> {
  const elements = page.querySelectorAll('[href], [src], [action]');
  return new Set(elements.flatMap((element) => linkOf(element) ?? []));
}
