import { foldSentence } from '../../text/fold-sentence.ts';
import type { SignPlace } from '../known/senders.ts';
import type { Fields } from './fields.ts';

/**
 * The parts of a reply in which the signs of systems are looked for, the hosts it names, what stands
 * where codes do, and its messages, folded.
 */
export type ReplyParts = Readonly<Record<SignPlace | 'host' | 'code' | 'said', readonly string[]>>;

/** Of a long text only so many of a kind are looked at, from its end. */
const mostOfAKind = 40;

/** `Server: MinIO`, `< x-amz-id-2: …`, `'server': 'AliyunOSS'`, `"cf-ray" => "…"`. */
const headerLine =
  /(?<![\w-])(server|[a-z]{1,12}(?:-[a-z0-9]{1,20}){1,5})["']?\s{0,3}(?::|=>|=)\s{0,3}["'[]{0,2}([^\n"'\]},]{0,200})/gi;
const hostName = /(?<![\w.@-])(?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,12}(?![\w-])/gi;
/** The namespace of every S3 reply names a host that did not send it. */
const namespace = /xmlns(?::\w{1,10})?=["'][^"']{0,100}["']/g;
const idAfter = (label: string) =>
  new RegExp(
    `(?:${label})["'>\\])]{0,2}\\s{0,3}(?:=>|[:=]{0,2})>?\\s{0,3}["'([]{0,2}([^\\s"'<>(),;\\]]{4,200})`,
    'gi',
  );
const requestIdLabels = idAfter('request[ _-]?id|x-amz-requestid');
const hostIdLabels = idAfter('host[ _-]?id|x-amz-id-2|extended[ _-]?request[ _-]?id');
/** `<Code>NoSuchKey<`, `(NoSuchKey)`, `"NoSuchKey"`, `Error Code: NoSuchKey;`, `api error NoSuchKey:`. */
const codePlace =
  /(?:[>("'=]|: {0,3}|^[ \t]{0,20}|\berror )([A-Z][A-Za-z0-9_.]{5,60})(?=[<)"':;,]|[ \t]*$)/gm;
/** A body as it came: from its declaration, or from the element, to the element's end. */
const body =
  /(?:<\?xml[^>]{0,120}\?>\s{0,20})?<(ErrorResponse|Error)(?: [^>]{0,120})?>[\s\S]{0,8000}?<\/\1>/g;

/**
 * Reads the parts of a reply from a text.
 * @param code the code that was read from the text, for clients that print it without its element
 */
export function replyParts(text: string, fields: Fields, code: string | undefined): ReplyParts {
  const plain = text.replace(namespace, '');
  const bodies = lastOf(text.matchAll(body), ([found]) => found.replace(namespace, ''));
  const headers = lastOf(plain.matchAll(headerLine), ([, name = '', value = '']) =>
    `${name.toLowerCase()}: ${value.trim()}`.trim(),
  );
  const said = messages(text, fields.message);
  // What a client printed without its elements.
  const made = bodies.length > 0 ? [] : elements({ Code: code, Resource: fields.resource });
  return {
    // One by one, and all of them: some signs are that two are the same.
    header: [...headers, headers.join('\n')],
    host: lastOf(plain.matchAll(hostName), ([found]) => found.toLowerCase()),
    requestId: ids(text, requestIdLabels, [fields.requestId]),
    hostId: ids(text, hostIdLabels, [fields.hostId]),
    body: [...bodies, ...bodies.map(withoutBlanks), ...made, plain],
    message: said,
    code: [
      ...(code === undefined ? [] : [code]),
      ...lastOf(plain.matchAll(codePlace), ([, name = '']) => name),
    ],
    said: [...new Set(said.map(foldSentence))],
  };
}

const elements = (named: Record<string, string | undefined>) =>
  Object.entries(named).flatMap(([name, text]) =>
    text === undefined ? [] : [`<${name}>${text}</${name}>`],
  );

/** Many shapes are known without the blanks that show the elements one below the other. */
const withoutBlanks = (xml: string) => xml.replace(/>\s+</g, '><').replace(/\s+<\//g, '</');

function ids(text: string, label: RegExp, read: readonly (string | undefined)[]): string[] {
  const labelled = lastOf(text.matchAll(label), ([, value = '']) =>
    // Punctuation behind an id belongs to the sentence around it.
    value.replace(/[.:]+$/, ''),
  );
  return [...new Set([...labelled, ...read.filter((value) => value !== undefined)])];
}

/** The message that was read, what stands in its place, and every line: some clients label nothing. */
function messages(text: string, read: string | undefined): string[] {
  const found = lastOf(
    text.matchAll(/<(?:Message|Details)>([^<]{0,2000})<\/(?:Message|Details)>|<Message ?\/>/g),
    ([, value = '']) => value.trim(),
  );
  const lines = text.split('\n').slice(-mostOfAKind);
  const said = lines.flatMap((line) => {
    const trimmed = line.trim();
    // Behind the code or the operation a client writes a colon.
    const behindColon = trimmed.split(/(?<=\w|\)): /).slice(1, 6);
    const tails = behindColon.map((_, index) => behindColon.slice(index).join(': '));
    return [trimmed, ...tails].filter((part) => part.length > 7);
  });
  return [...new Set([...(read === undefined ? [] : [read]), ...found, ...said])];
}

function lastOf(
  matches: Iterable<RegExpMatchArray>,
  read: (match: RegExpMatchArray) => string,
): string[] {
  return [...new Set([...matches].slice(-mostOfAKind).map(read))];
}
