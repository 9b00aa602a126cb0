/** The parts of an error that clients and servers label. */
export interface Fields {
  message?: string;
  resource?: string;
  requestId?: string;
  hostId?: string;
}

/**
 * How the message is printed, by kind of output. Each repetition is bounded; where a shape stands
 * several times the last one counts, as the end of a log is what failed.
 */
const messageShapes: readonly RegExp[] = [
  // XML and SOAP.
  /<(?:[\w-]{1,20}:)?(?:Message|faultstring)>\s{0,20}([^<]{1,2000})/gi,
  // boto3, AWS CLI.
  /when calling the \w{1,60} operation(?: \([^)\n]{1,60}\))?: ([^\n]{1,2000})/g,
  // Go v2, s3cmd, minio-py.
  /api error [\w.]{1,80}: ([^\n]{1,2000})/g,
  /S3 error: \d{3} \([^)\n]{1,60}\): ([^\n]{1,2000})/g,
  /code: [\w.]{1,60}, message: ([^\n]{1,400}?), \w{1,20}:/g,
  // Java.
  /(?:Exception|AWS Error Message): ([^\n]{1,400}?)(?: \(Service: |, S3 Extended)/g,
  // JSON and its relatives, printed fields.
  /message["'\]]?\s{0,3}(?:=>|[:=])\s{0,3}(?:Some\()?"([^"\n]{1,2000})"/gi,
  /message["'\]]?\s{0,3}(?:=>|[:=])\s{0,3}(?:Some\()?'([^'\n]{1,2000})'/gi,
  /\bmessage: ([^\n<"']{3,2000})/gi,
  // Go v1, JavaScript, Ruby, Perl: the code, a colon, the message.
  /\b(?:[A-Z][a-z]{1,20}){2,8}: ([A-Z][^\n]{5,1000})/g,
];

/** The internetarchive library joins message and resource: `error uploading FILE: M - R`. */
const joined =
  /^error uploading [^\n:,]{1,300}[:,] ([^\n]{1,1500}?)(?: - ([^\n]{1,1500}))?(?:\n|$)/;

function readJoined(text: string): RegExpExecArray | null {
  const at = text.lastIndexOf('error uploading ');
  return at < 0 ? null : joined.exec(text.slice(at, at + 3500));
}

function lastOf(text: string, pattern: RegExp): RegExpMatchArray | undefined {
  let last: RegExpMatchArray | undefined;
  for (const match of text.matchAll(pattern)) last = match;
  return last;
}

function value(text: string, pattern: RegExp): string | undefined {
  return lastOf(text, pattern)?.[1]?.trim() || undefined;
}

/** Reads what is labelled; what is not there is left out. */
export function readFields(text: string): Fields {
  const said = readJoined(text);
  // What the server wrote goes before what a client made of it.
  const [inReply, ...printed] = messageShapes;
  let message = (inReply && value(text, inReply)) ?? said?.[1]?.trim();
  for (const shape of printed) message ??= value(text, shape);
  const resource =
    value(text, /<Resource>([^<]{1,2000})/gi) ??
    value(text, /\bresource["']?: ["']?([^"',\n]{1,400})/gi) ??
    said?.[2]?.trim();
  const requestId = value(
    text,
    /request[ _-]?id["'>\])]{0,2}\s{0,3}[:=]{0,2}>?\s{0,3}["'(]{0,2}([\w-]{6,80})/gi,
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
