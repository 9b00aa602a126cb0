import type { Redirect, Redirects } from '../addresses/redirects.ts';
import { urls } from '../addresses/urls.ts';

/** How many lines Cloudflare takes; it leaves out the rest. Netlify asks for fewer than 10,000. */
export const mostRedirects = 2000;

/**
 * What leads a short link in a code's own spelling to the page of that spelling, for all codes at
 * once: everything that leads elsewhere stands above it. Not for ever (302), because what leads to
 * nothing today may be the name of a status tomorrow.
 */
const ownSpelling = [
  `${urls.shortLink(':name').slice(0, -1)} ${urls.code(':name')} 302`,
  `${urls.shortLink(':name')} ${urls.code(':name')} 302`,
];

/**
 * The text of `_redirects`, which Cloudflare and Netlify read at the root of what they publish:
 * an address, its page and the status, once without and once with the slash at the end, because
 * Cloudflare compares addresses whole. Query and fragment are kept by both.
 *
 * What does not fit is left out as it stands below the rest, by weight, and the file says how much
 * that is: `404.html` leads to the same places.
 */
export function redirectsFile({ names, lowerCase }: Redirects): string {
  const lines = [...names, ...lowerCase].flatMap(linesOf);
  const kept = lines.slice(0, mostRedirects - ownSpelling.length);
  const leftOut = lines.length - kept.length;
  const remark =
    leftOut === 0
      ? []
      : [`# ${leftOut} lines more than the ${mostRedirects} that Cloudflare takes are left out.`];
  return [...remark, ...kept, ...ownSpelling].map((line) => `${line}\n`).join('');
}

function linesOf({ from, to }: Redirect): string[] {
  return [`${from.slice(0, -1)} ${to} 301`, `${from} ${to} 301`];
}
