/** A built page: where it is, and its markup. */
export interface BuiltPage {
  address: string;
  html: string;
}

/**
 * Pages that stand for all others, so that what is the same for a hundred pages is looked at once:
 * every page that is one of its kind; of those that share a folder (`/codes/…/`) the shortest, the
 * longest, the one with the longest name and the one with the most recorded replies; and as many
 * more as it takes for every element, class and attribute of any page to be on one.
 * @returns addresses, in the order in which they came
 */
export function representatives(pages: readonly BuiltPage[]): string[] {
  const folders = Map.groupBy(pages, ({ address }) => folderOf(address));
  const extremes = [...folders.values()].flatMap(extremesOf);
  const chosen = new Set([...extremes, ...covering(pages, extremes)]);
  return pages.filter((page) => chosen.has(page)).map(({ address }) => address);
}

/**
 * `/codes/NoSuchKey/` is one of many in `/codes/`, `/compare/systems/minio/` in `/compare/systems/`;
 * a page directly under `/` is its own kind.
 */
function folderOf(address: string): string {
  const folder = /^\/(?:[^/]+\/)+(?=[^/]+\/$)/.exec(address)?.[0];
  // The page that lists the others of its folder is none of them.
  return folder === undefined ? address : `${folder}…`;
}

function extremesOf(pages: readonly BuiltPage[]): BuiltPage[] {
  const replies = ({ html }: BuiltPage) => html.split(' id="seen-').length - 1;
  const mostReplies = most(pages, replies);
  return [
    most(pages, ({ html }) => -html.length),
    most(pages, ({ html }) => html.length),
    most(pages, ({ address }) => address.length),
    ...(replies(mostReplies) > 0 ? [mostReplies] : []),
  ];
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
