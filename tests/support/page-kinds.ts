/** A built page: where it is, and its markup. */
export interface BuiltPage {
  address: string;
  html: string;
}

/**
 * Pages that stand for all others, so that what is the same for a hundred pages is looked at once:
 * every page that is one of its kind; and of those that share a folder (`/codes/…/`) the shortest,
 * the longest, the one with the longest name and the one with the most recorded replies, and as
 * many more as it takes for every element, class and attribute of any of them to be on one.
 * @returns addresses, in the order in which they came
 */
export function representatives(pages: readonly BuiltPage[]): string[] {
  const folders = Map.groupBy(pages, ({ address }) => folderOf(address));
  const chosen = new Set([...folders.values()].flatMap(representativesOfFolder));
  return pages.map(({ address }) => address).filter((address) => chosen.has(address));
}

/**
 * `/codes/NoSuchKey/` is one of many in `/codes/`, `/compare/systems/minio/` in `/compare/systems/`;
 * a page directly under `/` is its own kind.
 */
function folderOf(address: string): string {
  return /^\/(?:[^/]+\/)+(?=[^/]+\/$)/.exec(address)?.[0] ?? address;
}

function representativesOfFolder(pages: readonly BuiltPage[]): string[] {
  const extremes = [
    most(pages, ({ html }) => -html.length),
    most(pages, ({ html }) => html.length),
    most(pages, ({ address }) => address.length),
    most(pages, ({ html }) => html.split(' id="seen-').length),
  ];
  return [...extremes, ...covering(pages, extremes)].map(({ address }) => address);
}

function most(pages: readonly BuiltPage[], measure: (page: BuiltPage) => number): BuiltPage {
  return pages.reduce((best, page) => (measure(page) > measure(best) ? page : best));
}

/** Pages that have, with those already chosen, all markup that any page has. */
function covering(pages: readonly BuiltPage[], already: readonly BuiltPage[]): BuiltPage[] {
  const markup = new Map(pages.map((page) => [page, markupOf(page.html)]));
  const missing = new Set([...markup.values()].flatMap((found) => [...found]));
  const cover = (page: BuiltPage): void => {
    for (const part of markup.get(page) ?? []) missing.delete(part);
  };
  const gain = (page: BuiltPage): number =>
    [...(markup.get(page) ?? [])].filter((part) => missing.has(part)).length;
  already.forEach(cover);
  const chosen: BuiltPage[] = [];
  while (missing.size > 0) {
    const best = most(pages, gain);
    cover(best);
    chosen.push(best);
  }
  return chosen;
}

const openingTag = /<([a-z][\w-]*)((?:\s+[\w:@-]+(?:="[^"]*")?)*)/g;
const attribute = /([\w:@-]+)(?:="([^"]*)")?/g;

/** The elements of a page, each with each of its attributes and classes, every combination once. */
function markupOf(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(openingTag)) {
    found.add(tag);
    for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
      found.add(`${tag}[${name}]`);
      if (name !== 'class') continue;
      for (const each of value.split(/\s+/)) found.add(`${tag}.${each}`);
    }
  }
  return found;
}
