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
 *
 * Where a name could mean several pages, it leads to the one that it led to when it was first
 * published; a new name to the first of: the status of this number, the status of this phrase, the
 * code of this name, the code that has it as another name. So the phrase of a status is never a
 * code's short link, but for the few that were one before there was this rule, and the code that a
 * client makes of a status is reached at its own address.
 */
export function shortLinks(catalogue: Catalogue): ShortLink[] {
  const meanings = new Map<string, ShortLink[]>();
  const add = (spelled: string, title: string, href: string) => {
    const name = spelled.toLowerCase();
    meanings.set(name, [...(meanings.get(name) ?? []), { name, title, href }]);
  };
  const statuses = catalogue.statusNumbers().flatMap((number) => {
    if (number === null) return [];
    const phrase = catalogue.statuses.get(statusName(number))?.phrase ?? '';
    return [{ number, phrase, title: `${number} ${phrase}`, href: urls.status(number) }];
  });
  for (const { number, title, href } of statuses) add(`${number}`, title, href);
  for (const { phrase, title, href } of statuses) {
    if (phrase !== '') add(phrase.replaceAll(' ', ''), title, href);
  }
  for (const { code } of catalogue.codes) add(code, code, urls.code(code));
  for (const { code, aliases } of catalogue.codes) {
    for (const alias of aliases.filter(canStandInAddress)) add(alias, code, urls.code(code));
  }
  return [...meanings.values()].flatMap((links) => {
    const published = catalogue.addresses.get(`/e/${links[0]?.name}/`)?.page;
    return links.find(({ href }) => inRegister(href) === published) ?? links[0] ?? [];
  });
}

/** An address as the register has it: without the folder that the site is served from. */
function inRegister(href: string): string {
  return `/${href.slice(urls.home().length)}`;
}

/** A name with a blank, such as `503 SlowDown`, is found by the search alone. */
export function canStandInAddress(name: string): boolean {
  return /^[\w.-]+$/.test(name);
}
