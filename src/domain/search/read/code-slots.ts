import type { CodePlace } from '../../text/code-place.ts';

/** A name found where a client or a server puts the error code. */
export interface CodeSlotValue {
  /** As printed: a code, a class, a status. */
  value: string;
  /** Where the value stands. */
  at: number;
  /** Behind the value. */
  end: number;
  /** Why this is the code, in words. */
  why: string;
  /** Whether nothing but an error code can stand here. */
  strict: boolean;
}

interface Slot {
  /** What stands in front of the code. */
  after: string;
  takes: 'element' | CodePlace['takes'];
  why: string;
  strict: boolean;
}

/** Where every server puts it, in a reply as the protocol describes it. */
const inReplies: readonly Slot[] = [
  {
    // Also with a namespace, cut short, or after unescaping.
    after: String.raw`<(?:[\w-]{1,20}:)?(?:Error)?Code(?: [^<>]{0,80})?>(?:\s{0,80}<!\[CDATA\[)?`,
    takes: 'element',
    why: 'the <Code> of the reply',
    strict: true,
  },
  {
    // SOAP 1.1 and 1.2: soapenv:Client.NoSuchKey.
    after: String.raw`<(?:[\w-]{1,20}:)?(?:faultcode|Value)(?: [^<>]{0,80})?>\s{0,80}(?:[\w-]{1,20}:)?(?:(?:Client|Server|Sender|Receiver)\.)?`,
    takes: 'element',
    why: 'the fault code of a SOAP reply',
    strict: false,
  },
];

/** How data is printed in any language, whoever prints it. */
const labelled: readonly Slot[] = [
  {
    // "code": "X", code: 'X', [Code] => X, s3ErrorCode = "X", x-amz-error-code: X, :code=>"X".
    after: String.raw`(?<!status[ _-]?)code["'\])]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}(?:Some\(\s{0,20}|u(?='))?["'\[(\x60]{0,2}`,
    takes: 'name',
    why: 'the text gives it as the code',
    strict: false,
  },
  {
    after: String.raw`(?:__type|error_?name|error_?type|\bname)["'\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}["'\[]{0,2}`,
    takes: 'name',
    why: 'the text gives it as the error’s name',
    strict: false,
  },
];

const values: Readonly<Record<Slot['takes'], RegExp>> = {
  element: /\s{0,80}([^<\s][^<\r\n]{0,79})/y,
  name: /([A-Za-z_][\w.:#-]{0,79})/y,
  'name or status':
    /([A-Za-z_][\w.:#-]{0,79}|[1-5]\d\d(?: [A-Z][A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,3})?)/y,
};

/** More than this many errors in one log are not read: the first ones give way to the last ones. */
const mostSlots = 2000;

/**
 * Prepares the places where the code stands in the output of servers and clients. All of them are
 * searched in one pass over a text, so every repetition in them is bounded, and none has a group.
 * @param places those of clients and systems, as content knows them
 * @returns what finds every code in its place, in the order of the text
 */
export function codeSlotReader(places: readonly CodePlace[]): (text: string) => CodeSlotValue[] {
  const slots: readonly Slot[] = [...inReplies, ...places, ...labelled];
  const openers = slots.map(({ after }) => `(${after})`).join('|');
  return (text) => readSlots(text, slots, new RegExp(openers, 'gi'));
}

function readSlots(text: string, slots: readonly Slot[], pattern: RegExp): CodeSlotValue[] {
  const found: CodeSlotValue[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const number = match.findIndex((group, index) => index > 0 && group !== undefined);
    const slot = slots[number - 1];
    if (!slot) continue;
    const read = values[slot.takes];
    read.lastIndex = pattern.lastIndex;
    const value = read.exec(text);
    if (!value?.[1]) continue;
    const end = read.lastIndex;
    found.push({
      value: value[1].trim().replace(/[.:#-]+$/, ''),
      at: end - value[1].length,
      end,
      why: slot.why,
      strict: slot.strict,
    });
    // Long logs of one repeated error: keep what is read bounded, and keep the end.
    if (found.length > mostSlots) found.splice(0, mostSlots / 2);
    pattern.lastIndex = Math.max(pattern.lastIndex, end);
  }
  return found;
}
