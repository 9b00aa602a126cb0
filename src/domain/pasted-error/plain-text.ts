/**
 * A log can be as long as its writer likes, the time to answer cannot. The error that matters
 * stands where a log begins or, mostly, where it ends: what lies between is left out.
 */
const headLength = 150_000;
const tailLength = 150_000;

function bounded(text: string): string {
  if (text.length <= headLength + tailLength) return text;
  return `${text.slice(0, headLength)}\n${text.slice(-tailLength)}`;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&#34;': '"',
  '&#x22;': '"',
  '&#60;': '<',
  '&#62;': '>',
  '&#x3c;': '<',
  '&#x3e;': '>',
  '&nbsp;': ' ',
  '&#13;': ' ',
  '&#xd;': ' ',
  '&#xa;': '\n',
  '&#10;': '\n',
  '&amp;': '&',
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

function withoutEntities(text: string): string {
  return text.replace(
    /&#?[a-zA-Z0-9]{2,5};/g,
    (entity) => entities[entity.toLowerCase()] ?? entity,
  );
}

/** `\n`, `\"`, `\u003c` and `\x3c`, as JSON, Python and shells write a reply that is inside a string. */
function withoutEscapes(text: string): string {
  return text.replace(
    /\\(?:u00([0-9a-fA-F]{2})|x([0-9a-fA-F]{2})|(["'/nrt\\]))/g,
    (_, unicode: string | undefined, hex: string | undefined, plain: string | undefined) =>
      plain === undefined
        ? String.fromCharCode(Number.parseInt(unicode ?? hex ?? '20', 16))
        : (escapes[plain] ?? ' '),
  );
}

const escapeCharacter = String.fromCharCode(27);
const terminalColours = new RegExp(`${escapeCharacter}\\[[0-9;]{0,20}[A-Za-z]`, 'g');

/**
 * The text as the server and the client wrote it: without the colours and frames of a terminal,
 * the escapes of the string it was printed in, typographic quotes and non-breaking blanks.
 */
export function plainText(input: string): string {
  let text = bounded(input);
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
    text = text.replace(/%(3C|3E|20|22|27|2F|0A|3D)/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  // A reply inside JSON inside a log is escaped twice.
  for (let depth = 0; depth < 2; depth += 1) {
    if (text.includes('&')) text = withoutEntities(text);
    if (text.includes('\\')) text = withoutEscapes(text);
  }
  return text;
}
