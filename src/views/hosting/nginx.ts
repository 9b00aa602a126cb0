import { securityHeaders } from '../../domain/security-headers.ts';
import type { ShortLink } from '../addresses/short-links.ts';
import { caching } from './caching.ts';
import httpTemplate from './nginx-http.conf?raw';
import serverTemplate from './nginx-server.conf?raw';

/** How many words a name may be split into: the longest codes have six. */
const mostWords = 8;

/**
 * What nginx must include at the level of `http`.
 * @param base the folder that the site is served from, with a slash at both ends
 */
export function nginxHttp(base: string, links: readonly ShortLink[]): string {
  const pages = links.map(({ name, href }) => `    "${name}" "${href}";`).join('\n');
  const parts = Array.from({ length: mostWords }, (_, index) => `s3_errors_word${index + 1}`);
  const between = '[^a-z0-9/\\x80-\\xff]*+';
  const words = between + parts.map((part) => `(?<${part}>[a-z0-9]*+)${between}`).join('');
  const joined = parts.map((part) => `$${part}`).join('');
  return filled(httpTemplate, { base, ...caching, pages, words, joined });
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
