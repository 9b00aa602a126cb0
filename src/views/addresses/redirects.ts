import type { Catalogue } from '../../domain/catalogue.ts';
import { canStandInAddress, shortLinks } from './short-links.ts';
import { urls } from './urls.ts';

/** An address that hosts should answer with another one. Both are root-relative and end with a slash. */
export interface Redirect {
  from: string;
  to: string;
}

/** What a host can answer in one hop, before any page is loaded, in groups by weight. */
export interface Redirects {
  /**
   * Short links, so that they keep their query without JavaScript too, other names of codes, and
   * the codes whose short link leads to a status, in their own spelling.
   */
  names: Redirect[];
  /** Codes in lower case. */
  lowerCase: Redirect[];
  /** Short links in the spelling of a code: they lead to the page of just that spelling. */
  ownSpelling: Redirect[];
}

/** Every redirect, once: none leads away from a page. */
export function redirects(catalogue: Catalogue): Redirects {
  const asked = new Set(catalogue.codes.map(({ code }) => urls.code(code)));
  const unasked = (found: readonly Redirect[]): Redirect[] =>
    found.filter(({ from }) => !asked.has(from) && asked.add(from));
  const links = new Map(shortLinks(catalogue).map(({ name, href }) => [name, href]));
  const shortLinkOf = (name: string): Redirect => ({
    from: urls.shortLink(name),
    to: links.get(name.toLowerCase()) ?? urls.code(name),
  });
  const codeNames = catalogue.codes.map(({ code }) => code);
  const isOfItsCode = (name: string): boolean => shortLinkOf(name).to === urls.code(name);
  return {
    names: unasked([
      ...[...links.keys()].map(shortLinkOf),
      ...catalogue.codes.flatMap(({ code, aliases }) =>
        aliases
          .filter(canStandInAddress)
          .flatMap((alias) => [
            { from: urls.code(alias), to: urls.code(code) },
            { from: urls.code(alias.toLowerCase()), to: urls.code(code) },
            shortLinkOf(alias),
          ]),
      ),
      ...codeNames.filter((name) => !isOfItsCode(name)).map(shortLinkOf),
    ]),
    lowerCase: unasked(
      codeNames.map((name) => ({ from: urls.code(name.toLowerCase()), to: urls.code(name) })),
    ),
    ownSpelling: unasked(codeNames.filter(isOfItsCode).map(shortLinkOf)),
  };
}
