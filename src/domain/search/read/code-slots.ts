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
  opener: string;
  value: 'element' | 'name' | 'name or status';
  why: string;
  strict: boolean;
}

/**
 * Where the code stands in the output of servers and clients. All openers are searched in one pass
 * over the text, so every repetition in them is bounded.
 */
const slots: readonly Slot[] = [
  {
    // Every S3 server's XML, also with a namespace, cut short, or after unescaping.
    opener: String.raw`<(?:[\w-]{1,20}:)?(?:Error)?Code(?: [^<>]{0,80})?>(?:\s{0,80}<!\[CDATA\[)?`,
    value: 'element',
    why: 'the <Code> of the reply',
    strict: true,
  },
  {
    // SOAP 1.1 and 1.2: soapenv:Client.NoSuchKey.
    opener: String.raw`<(?:[\w-]{1,20}:)?(?:faultcode|Value)(?: [^<>]{0,80})?>\s{0,80}(?:[\w-]{1,20}:)?(?:(?:Client|Server|Sender|Receiver)\.)?`,
    value: 'element',
    why: 'the fault code of a SOAP reply',
    strict: false,
  },
  {
    // boto3, botocore, AWS CLI and everything built on them; old CLIs say "A client error (X) occurred".
    opener: String.raw`(?:errors? occurr?ed|A (?:client|server) error|An error) \(`,
    value: 'name or status',
    why: 'boto3 and the AWS CLI print the code in brackets',
    strict: true,
  },
  {
    // AWS SDK for Go v2: Terraform, rclone, s5cmd of today.
    opener: 'api error ',
    value: 'name or status',
    why: 'the Go SDK prints the code after “api error”',
    strict: true,
  },
  {
    // AWS SDK for Java v1, Hadoop, PHP v2, .NET.
    opener: String.raw`\b(?:AWS )?Error ?Code["']?\]?\s{0,3}(?:[:=]|=>)\s{0,3}["'\[]?`,
    value: 'name or status',
    why: 'the client prints it as the error code',
    strict: true,
  },
  {
    // .NET, when the reply has no body.
    opener: 'with Error Code ',
    value: 'name or status',
    why: 'the .NET SDK prints it as the error code',
    strict: true,
  },
  {
    // s3cmd.
    opener: String.raw`S3 error: \d{3} \(`,
    value: 'name',
    why: 's3cmd prints the code in brackets',
    strict: true,
  },
  {
    // AWS SDK for C++, ClickHouse, Arrow.
    opener: 'exception ?name: ?',
    value: 'name',
    why: 'the C++ SDK prints it as the exception’s name',
    strict: true,
  },
  {
    opener: String.raw`AWS Error (?:\[code \d{1,4}\]: )?`,
    value: 'name',
    why: 'Arrow prints the code after “AWS Error”',
    strict: true,
  },
  {
    // minio-go when a reply has no message.
    opener: 'Error response code ',
    value: 'name or status',
    why: 'minio-go prints the code of a reply without a message',
    strict: true,
  },
  {
    // IAS3's header for provoking an error.
    opener: String.raw`simulate-error["']?\s{0,3}[:=]\s{0,3}["']?`,
    value: 'name',
    why: 'the error that the header asks the Internet Archive to simulate',
    strict: false,
  },
  {
    // JSON and its relatives in any language: "code": "X", code: 'X', [Code] => X, s3ErrorCode = "X",
    // x-amz-error-code: X, :code=>"X", error_code=X.
    opener: String.raw`(?<!status[ _-]?)code["'\])]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}(?:Some\(\s{0,20}|u(?='))?["'\[(\x60]{0,2}`,
    value: 'name',
    why: 'the text gives it as the code',
    strict: false,
  },
  {
    opener: String.raw`(?:__type|error_?name|error_?type|\bname)["'\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}["'\[]{0,2}`,
    value: 'name',
    why: 'the text gives it as the error’s name',
    strict: false,
  },
  {
    // Ruby's and C++'s classes, also unknown ones.
    opener: 'S3::(?:S3)?Errors?::',
    value: 'name',
    why: 'the Ruby SDK’s class has the code’s name',
    strict: true,
  },
];

const values: Readonly<Record<Slot['value'], RegExp>> = {
  element: /\s{0,80}([^<\s][^<\r\n]{0,79})/y,
  name: /([A-Za-z_][\w.:#-]{0,79})/y,
  'name or status':
    /([A-Za-z_][\w.:#-]{0,79}|[1-5]\d\d(?: [A-Z][A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,3})?)/y,
};

const openers = slots.map(({ opener }) => `(${opener})`).join('|');

/** More than this many errors in one log are not read: the first ones give way to the last ones. */
const mostSlots = 2000;

/** Every place where a code stands as a client or a server prints it, in the order of the text. */
export function readCodeSlots(text: string): CodeSlotValue[] {
  const found: CodeSlotValue[] = [];
  const pattern = new RegExp(openers, 'gi');
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const number = match.findIndex((group, index) => index > 0 && group !== undefined);
    const slot = slots[number - 1];
    if (!slot) continue;
    const read = values[slot.value];
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
