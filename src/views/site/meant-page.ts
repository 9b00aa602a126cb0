import { foldName } from '../../domain/text/fold.ts';

/** What can be meant by an address that does not exist. All addresses are root-relative. */
export interface KnownPages {
  /** The folder that the site is served from. */
  home: string;
  /** The addresses of all pages but the home page. */
  pages: readonly string[];
  /** Other names of codes and the names of statuses, in lower case, with the page of each. */
  names: Readonly<Record<string, string>>;
}

/** Where a code can stand in an address besides alone. */
const codeFolders = ['codes', 'e'];

/**
 * The page that a missing address names exactly, in another spelling: wrong case, a missing slash,
 * `.html`, blanks or underscores, another name of the code. `undefined` as soon as it would be a
 * guess, so nobody is led to a page that was not asked for. Where a status and a code have one name
 * (`NotFound`), the code is meant below `/codes/`, and the page of the short link anywhere else.
 */
export function meantPage(pathname: string, known: KnownPages): string | undefined {
  const asked = askedParts(pathname, known.home);
  // A letter of another alphabet would vanish in folding: such a name is a misspelling.
  if (asked.some((part) => /(?=[\p{L}\p{N}])\P{ASCII}/u.test(part))) return undefined;
  const parts = foldParts(asked);
  const name = parts.at(-1) ?? '';
  const [folder] = parts.length === 2 ? parts : [];
  // A number alone is no name: `/404` is where many hosts keep the page of missing addresses.
  const isName = folder ? codeFolders.includes(folder) : parts.length === 1 && !/^\d+$/.test(name);
  const pagesBelow = (address: string): string[] =>
    known.pages.filter((page) => foldParts(askedParts(page, known.home)).join('/') === address);
  const named = isName
    ? Object.entries(known.names).flatMap(([other, to]) => (foldName(other) === name ? [to] : []))
    : [];
  const asCode = isName ? pagesBelow(`codes/${name}`) : [];
  const asSpelled = parts.length > 0 ? pagesBelow(parts.join('/')) : [];
  const inOrder = folder === 'codes' ? [asCode, named] : [asSpelled, named, asCode];
  const meant = new Set(inOrder.find((pages) => pages.length > 0) ?? asSpelled);
  const [page] = meant;
  // The address itself: the page is missing on this host, and going there again would not end.
  return meant.size === 1 && page !== pathname ? page : undefined;
}

/** What to look up when the address names no page: its last part as words. */
export function askedWords(pathname: string, home: string): string {
  const words = askedParts(pathname, home).at(-1) ?? '';
  return words === '404' ? '' : words.replace(/[_+]/g, ' ').trim();
}

/** The parts of the path below the home page, decoded and without a file's ending. */
function askedParts(pathname: string, home: string): string[] {
  if (!pathname.startsWith(home)) return [];
  return pathname
    .slice(home.length)
    .split('/')
    .map((part) =>
      decoded(part)
        .trim()
        .replace(/(?:^index)?\.(?:html?|md)$/i, ''),
    )
    .filter((part) => part !== '');
}

/** What is only punctuation, as a full stop behind a link in a sentence, is no part. */
function foldParts(parts: readonly string[]): string[] {
  return parts.map(foldName).filter((part) => part !== '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
