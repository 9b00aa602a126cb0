import type { ShortLink } from '../../views/short-links.ts';
import { securityHeaders } from '../security-headers.ts';
import { caching } from './caching.ts';
import httpTemplate from './nginx-http.conf?raw';
import serverTemplate from './nginx-server.conf?raw';

/**
 * What nginx must include at the level of `http`.
 * @param base the folder that the site is served from, with a slash at both ends
 */
export function nginxHttp(base: string, links: readonly ShortLink[]): string {
  const pages = links.map(({ name, href }) => `    "${name}" "${href}";`).join('\n');
  return filled(httpTemplate, { base, ...caching, pages });
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
