import { securityHeaders } from '../../domain/security-headers.ts';
import { foldName } from '../../domain/text/fold.ts';
import { nameParts } from '../../domain/text/name-parts.ts';
import type { Redirects } from '../addresses/redirects.ts';
import { caching } from './caching.ts';
import httpTemplate from './nginx-http.conf?raw';
import serverTemplate from './nginx-server.conf?raw';

/**
 * The longest name that nginx finds by its hash as it is set up: with a pointer and its length it
 * fills the 64 bytes of a bucket. A larger `map_hash_bucket_size` could not be set twice, and is
 * the administrator's to set.
 */
const longestHashed = 46;

/**
 * What nginx must include at the level of `http`.
 * @param base the folder that the site is served from, with a slash at both ends
 */
export function nginxHttp(base: string, redirects: Redirects): string {
  const shortLinks = pagesByName(redirects.names, `${base}e/`);
  const codes = pagesByName([...redirects.names, ...redirects.lowerCase], `${base}codes/`);
  const otherCodes = [...codes].filter(([name, page]) => shortLinks.get(name) !== page);
  const names = [...redirects.names, ...redirects.lowerCase].map(({ to }) => to);
  const mostWords = Math.max(1, ...names.map((page) => nameParts(lastPart(page)).length));
  const parts = Array.from({ length: mostWords }, (_, index) => `s3_errors_word${index + 1}`);
  const between = '[^a-z0-9/\\x80-\\xff]*+';
  const words = between + parts.map((part) => `(?<${part}>[a-z0-9]*+)${between}`).join('');
  return filled(httpTemplate, {
    base,
    ...caching,
    pages: [...shortLinks].map(mapLine).join('\n'),
    codes: otherCodes.map(mapLine).join('\n'),
    words,
    joined: parts.map((part) => `$${part}`).join(''),
  });
}

/** The pages that names below a folder lead to, by the name without what stands between its words. */
function pagesByName(redirects: Redirects['names'], folder: string): Map<string, string> {
  return new Map(
    redirects
      .filter(({ from }) => from.startsWith(folder))
      .map(({ from, to }): [string, string] => [foldName(lastPart(from)), to]),
  );
}

function lastPart(address: string): string {
  return address.split('/').at(-2) ?? '';
}

/** A line of a map; what is too long for its hash is compared as a pattern. */
function mapLine([name, page]: [name: string, page: string]): string {
  return `    "${name.length > longestHashed ? `~*^${name}$` : name}" "${page}";`;
}

/**
 * What nginx must include in its server block.
 * @param base the folder that the site is served from, with a slash at both ends
 */
export function nginxServer(base: string): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return filled(serverTemplate, { base, headers: headers.join('\n') });
}

/** @throws when the template has a gap that nothing fills */
function filled(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_gap, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing fills {${name}} in the nginx configuration.`);
    return value;
  });
}
