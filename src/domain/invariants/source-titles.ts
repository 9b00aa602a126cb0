import type { CatalogueContent } from '../catalogue.ts';
import type { Problem } from './problem.ts';

/**
 * A source's title says what it is, in words that somebody wrote: it does not begin with a host,
 * and is more than the words that its address has anyway.
 */
export function sourceTitlesAreWritten({ sourceGroups }: CatalogueContent): Problem[] {
  return sourceGroups.flatMap((group) =>
    group.sources.flatMap(({ id, title, url }) => {
      const complaint = madeFromAddress(title, url);
      return complaint === null
        ? []
        : [{ file: 'content/sources', field: group.title, complaint: `"${id}" ${complaint}` }];
    }),
  );
}

function madeFromAddress(title: string, url: string): string | null {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+: /.test(title)) return 'has a title that begins with a host';
  const own = title.slice(title.indexOf(': ') + 1).trim();
  // One word may well be a name: an operation's, a file's.
  const several = own.includes(' ');
  return several && words(own).join(' ') === words(lastPart(url)).join(' ')
    ? 'has a title made from its address'
    : null;
}

/** What names the page in its address, without its ending and Amazon's prefix for operations. */
function lastPart(url: string): string {
  const parts = decodeURIComponent(new URL(url).pathname).split('/').filter(Boolean);
  return (parts.at(-1) ?? '').replace(/\.[a-z]+$/, '').replace(/^API_(control_)?/, '');
}

/** Words in lower case, also of names that run together: `PutBucketACL` has three. */
function words(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}
