import type { Redirect } from '../addresses/redirects.ts';

/** How many lines Cloudflare takes; it leaves out the rest. Netlify asks for fewer than 10,000. */
export const mostRedirects = 2000;

/**
 * The text of `_redirects`, which Cloudflare and Netlify read at the root of what they publish:
 * an address, its page and the status, once without and once with the slash at the end, because
 * Cloudflare compares addresses whole. Query and fragment are kept by both. What does not fit
 * stays with `404.html` and the pages of the short links, which lead to the same places.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) => [
    `${from.slice(0, -1)} ${to} 301`,
    `${from} ${to} 301`,
  ]);
  return lines
    .slice(0, mostRedirects)
    .map((line) => `${line}\n`)
    .join('');
}
