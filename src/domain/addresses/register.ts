/** What the register says of an address that was published. */
export interface Registered {
  /** The address that it leads to, for a short link; absent for what is a page or a file itself. */
  page?: string;
  /** Its lasting fragments, without their `#`. */
  fragments: readonly string[];
}

/** Every address that was ever published, root-relative, whatever folder a build is made for. */
export type Register = ReadonlyMap<string, Registered>;

/** Where the register stands. */
export const registerFile = 'content/addresses.txt';

const linePattern = /^(\/[^\s#]*)(?: (\/[^\s#]*))?((?: #\S+)*)$/;

/**
 * Reads the register. An address that stands in several lines has the fragments of all of them.
 * @returns also the numbers of the lines that are no entries, from 1
 */
export function readRegister(text: string): { register: Register; unreadable: number[] } {
  const register = new Map<string, Registered>();
  const unreadable: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, address, page, fragments = ''] = linePattern.exec(line) ?? [];
    if (address === undefined) unreadable.push(index + 1);
    else register.set(address, merged(register.get(address), entryOf(page, fragments)));
  }
  return { register, unreadable };
}

function entryOf(page: string | undefined, fragments: string): Registered {
  const ids = fragments.split(' #').slice(1);
  return page === undefined ? { fragments: ids } : { page, fragments: ids };
}

function merged(known: Registered | undefined, more: Registered): Registered {
  const fragments = [...new Set([...(known?.fragments ?? []), ...more.fragments])];
  return { ...known, ...more, fragments };
}

/** The register as a text, sorted. */
export function registerText(register: Register): string {
  const lines = [...register].map(([address, { page, fragments }]) =>
    [address, ...(page === undefined ? [] : [page]), ...fragments.map((id) => `#${id}`)].join(' '),
  );
  return `${heading}${lines.sort().join('\n')}\n`;
}

const heading = `# Every address that was ever published, one per line: the address, for a short link the page that it
# leads to, and the lasting fragments. It only grows: "npm run addresses" writes what a build has that
# is missing here, and the tests say how to retire a page instead of removing it.
`;

/** The register with what a build has, and what of it must not be published. */
export interface GrownRegister {
  register: Register;
  /** Addresses with something new, in the order of the build. */
  grown: string[];
  /** Short links that would lead elsewhere than before, in words. */
  moved: string[];
}

/**
 * Adds to the register what a build has. What is in the register stays: a short link never leads
 * elsewhere, but for one case. A name that was another name of a code, and has got a page of exactly
 * its own name since, leads to that.
 */
export function growRegister(known: Register, built: Register): GrownRegister {
  const register = new Map(known);
  const grown: string[] = [];
  const moved: string[] = [];
  for (const [address, entry] of built) {
    const before = known.get(address);
    const isMoved = before !== undefined && before.page !== entry.page;
    if (isMoved && !isPageOfItsOwn(address, before, entry)) {
      moved.push(`${address} led to ${before.page ?? 'itself'}, now to ${entry.page ?? 'itself'}`);
      continue;
    }
    const isNew = entry.fragments.some((fragment) => !before?.fragments.includes(fragment));
    if (before === undefined || isMoved || isNew) {
      grown.push(address);
      register.set(address, merged(before, entry));
    }
  }
  return { register, grown, moved };
}

/** Whether a short link has left the page of another code for that of the code of its very name. */
function isPageOfItsOwn(address: string, before: Registered, now: Registered): boolean {
  const own = address.replace(/^\/e\//, '/codes/');
  return before.page?.startsWith('/codes/') === true && now.page?.toLowerCase() === own;
}
