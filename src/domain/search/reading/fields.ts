/** The parts of an error that clients and servers label. */
export interface Fields {
  message?: string;
  resource?: string;
  requestId?: string;
  hostId?: string;
}

/** How every server writes it, in XML and SOAP. */
const inReply = /<(?:[\w-]{1,20}:)?(?:Message|faultstring)>\s{0,20}([^<]{1,2000})/gi;

/** How data is printed in any language, whoever prints it. */
const inAnyOutput: readonly RegExp[] = [
  /message["'\]]?\s{0,3}(?:=>|[:=])\s{0,3}(?:Some\()?"([^"\n]{1,2000})"/gi,
  /message["'\]]?\s{0,3}(?:=>|[:=])\s{0,3}(?:Some\()?'([^'\n]{1,2000})'/gi,
  /\bmessage: ([^\n<"']{3,2000})/gi,
  // The code, a colon, the message.
  /\b(?:[A-Z][a-z]{1,20}){2,8}: ([A-Z][^\n]{5,1000})/g,
];

/** What the Go SDK prints in the line of the message, where the line was not broken before it. */
const besideMessage = /[\s,;(]{0,5}\bstatus code: \d{3}, request id: [^\n]{0,400}$/i;

function lastOf(text: string, pattern: RegExp): RegExpMatchArray | undefined {
  let last: RegExpMatchArray | undefined;
  for (const match of text.matchAll(pattern)) last = match;
  return last;
}

function value(text: string, pattern: RegExp): string | undefined {
  return lastOf(text, pattern)?.[1]?.trim() || undefined;
}

/** The message as the first of these clients prints it, and its resource. */
function printed(text: string, messageAt: readonly string[]): RegExpMatchArray | undefined {
  for (const pattern of messageAt) {
    const match = lastOf(text, new RegExp(pattern, 'gm'));
    if (match) return match;
  }
  return undefined;
}

/**
 * Reads what is labelled; what is not there is left out. Each repetition is bounded; where a shape
 * stands several times the last one counts, as the end of a log is what failed.
 * @param messageAt where clients print the message, as content knows them
 */
export function readFields(text: string, messageAt: readonly string[]): Fields {
  const said = printed(text, messageAt);
  // What the server wrote goes before what a client made of it.
  let message = value(text, inReply) ?? said?.[1]?.trim();
  for (const shape of inAnyOutput) message ??= value(text, shape);
  message = message?.replace(besideMessage, '');
  const resource =
    value(text, /<Resource>([^<]{1,2000})/gi) ??
    value(text, /\bresource["']?: ["']?([^"',\n]{1,400})/gi) ??
    said?.[2]?.trim();
  const requestId = value(
    text,
    /request[ _-]?id["'>\])]{0,2}\s{0,3}[:=]{0,2}>?\s{0,3}["'(]{0,2}([\w-]{6,80}(?::(?:[A-Z\d]{1,2}\b|[\da-f]{1,20}(?=[:<\s,"']|$))){0,10})/gi,
  );
  const hostId = value(
    text,
    /(?:host[ _-]?id|x-amz-id-2|extended request id|s3_extended_request_id)["'>\])]{0,2}\s{0,3}[:=]{0,2}>?\s{0,3}["'(]{0,2}([\w+/=.-]{8,200})/gi,
  );
  return {
    ...(message && { message }),
    ...(resource && { resource }),
    ...(requestId && { requestId }),
    ...(hostId && { hostId }),
  };
}
