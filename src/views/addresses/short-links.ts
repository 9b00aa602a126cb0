import type { Catalogue } from '../../domain/catalogue.ts';
import { statusName } from '../../domain/lists/status.ts';
import { urls } from './urls.ts';

/** A name in lower case that leads to a page from `/e/{name}/`. */
export interface ShortLink {
  name: string;
  /** What the page is about: `NoSuchKey`, `404 Not Found`. */
  title: string;
  /** The page's own address. */
  href: string;
}

/**
 * Every name that a program may hold when it has an error in hand: the codes, their other names,
 * and for replies without a body the status, as clients put it in the code's place (`404`, `NotFound`).
 */
export function shortLinks(catalogue: Catalogue): ShortLink[] {
  const links = new Map<string, ShortLink>();
  const add = (name: string, title: string, href: string) => {
    const lowerCase = name.toLowerCase();
    if (!links.has(lowerCase)) links.set(lowerCase, { name: lowerCase, title, href });
  };
  // A code's own name goes before any other name.
  for (const { code } of catalogue.codes) add(code, code, urls.code(code));
  for (const { code, aliases } of catalogue.codes) {
    for (const alias of aliases) add(alias, code, urls.code(code));
  }
  for (const number of catalogue.statusNumbers()) {
    if (number === null) continue;
    const phrase = catalogue.statuses.get(statusName(number))?.phrase ?? '';
    for (const name of [`${number}`, phrase.replaceAll(' ', '')]) {
      if (name !== '') add(name, `${number} ${phrase}`, urls.status(number));
    }
  }
  return [...links.values()];
}
