import type { Catalogue } from '../../domain/catalogue.ts';
import { shortLinks } from './short-links.ts';
import { urls } from './urls.ts';

/** An address that hosts should answer with another one. Both are root-relative and end with a slash. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * What a host can answer in one hop, before any page is loaded: codes in lower case, other names of
 * a code in place of it, and short links, so that they keep their query without JavaScript too.
 */
export function redirects(catalogue: Catalogue): Redirect[] {
  const found = new Map<string, string>();
  const add = (from: string, to: string) => {
    if (from !== to && !found.has(from)) found.set(from, to);
  };
  const names = catalogue.codes.flatMap(({ code, aliases }) =>
    [code, ...aliases].map((name) => ({ name, page: urls.code(code) })),
  );
  for (const { name, page } of names) {
    add(urls.code(name.toLowerCase()), page);
    add(urls.code(name), page);
  }
  for (const { name, href } of shortLinks(catalogue)) add(urls.shortLink(name), href);
  // Short links are in lower case, but whoever builds one from a code may leave it as it is.
  for (const { name, page } of names) add(urls.shortLink(name), page);
  return [...found].map(([from, to]) => ({ from, to }));
}
