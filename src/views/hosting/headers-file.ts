import { securityHeaders } from '../../domain/security-headers.ts';
import { caching } from './caching.ts';

/**
 * The text of `_headers`, which Cloudflare and Netlify read at the root of what they publish.
 * What it leaves open, both send by themselves: content types, ETags, and revalidation.
 * @param base the folder that the site is served from, with a slash at both ends
 */
export function headersFile(base: string): string {
  return [
    block(`${base}*`, securityHeaders),
    block(`${base}_astro/*`, { 'Cache-Control': caching.forever }),
    // The data is for everybody's pages, not only for ours.
    block(`${base}api/*`, { 'Access-Control-Allow-Origin': '*' }),
  ].join('\n');
}

function block(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
