import { endsOf } from '../../text/ends-of.ts';

/**
 * A log can be as long as its writer likes, the time to answer cannot. The error that matters
 * stands where a log begins or, mostly, where it ends: what lies between is left out.
 */
const headLength = 150_000;
const tailLength = 150_000;

/** Whether so little was pasted that all of it is read. */
export const readsWhole = (text: string): boolean => text.trim().length <= headLength + tailLength;

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  amp: '&',
};

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: ' ',
  t: ' ',
  '"': '"',
  "'": "'",
  '/': '/',
  '\\': '\\',
};

const fromHex = (digits: string) => String.fromCharCode(Number.parseInt(digits, 16));

/** `&lt;`, `&#60;` and `&#x3c;`. */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{2,4})|#(\d{2,4})|([a-z]{2,4}));/gi,
    (entity, hex: string | undefined, decimal: string | undefined, name = '') =>
      hex
        ? fromHex(hex)
        : decimal
          ? String.fromCharCode(Number(decimal))
          : (entities[name.toLowerCase()] ?? entity),
  );
}

/** `\n`, `\"`, `\u003c` and `\x3c`, as JSON, Python and shells write a reply that is inside a string. */
function withoutEscapes(text: string): string {
  return text.replace(
    /\\(?:u00([0-9a-fA-F]{2})|x([0-9a-fA-F]{2})|(["'/nrt\\]))/g,
    (_, unicode: string | undefined, hex: string | undefined, plain = '') =>
      escapes[plain] ?? fromHex(unicode ?? hex ?? '20'),
  );
}

/** Terminals are mostly this wide. */
const usualWidths = [80, 100, 120, 132, 160];
const narrowest = 60;

/**
 * A line that is as long as the screen is wide and breaks off within a word goes on in the next:
 * copied from a terminal, long lines come in pieces.
 */
function withoutWraps(text: string): string {
  const widths = text.split('\n').map(({ length }) => length);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const isWidthOfScreen =
    usualWidths.includes(widest) || widths.indexOf(widest) < widths.lastIndexOf(widest);
  if (widest < narrowest || !isWidthOfScreen) return text;
  // Two lines that begin alike are two entries of a log.
  return text.replace(/^(.{8}).*[A-Za-z]\n(?=[a-z])(?!\1)/gm, (line) =>
    line.length > widest ? line.slice(0, -1) : line,
  );
}

const escapeCharacter = String.fromCharCode(27);
const terminalColours = new RegExp(`${escapeCharacter}\\[[0-9;]{0,20}[A-Za-z]`, 'g');

/**
 * The text as the server and the client wrote it: without the colours and frames of a terminal,
 * the escapes of the string it was printed in, typographic quotes and non-breaking blanks.
 */
export function plainText(input: string): string {
  let text = endsOf(input, headLength, tailLength);
  if (text.includes(escapeCharacter)) text = text.replace(terminalColours, '');
  if (/[^\n\r\t -~]/.test(text)) {
    text = text
      // Terraform breaks long lines inside its frame.
      .replace(/(\S)\n\u2502 (?=\S)/g, '$1 ')
      .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
      .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
      .replace(/[\u00a0\u2000-\u200a\u202f\u2500-\u257f]/g, ' ')
      .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '');
  }
  if (/%3C|%20/i.test(text)) {
    text = text.replace(/%(0A|[2-7][0-9A-F])/gi, (_, hex: string) => fromHex(hex));
  }
  text = withoutWraps(text);
  // A reply inside JSON inside a log is escaped twice.
  for (let depth = 0; depth < 2; depth += 1) {
    if (text.includes('&')) text = withoutEntities(text);
    if (text.includes('\\')) text = withoutEscapes(text);
  }
  return text;
}
