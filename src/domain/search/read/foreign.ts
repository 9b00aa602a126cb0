/** Operations of S3 have one of these words in their name; other services’ operations hardly ever. */
const operationOfS3 =
  /Object|Bucket|MultipartUpload|^UploadPart|^ListParts$|AccessPoint|PublicAccessBlock|^CreateSession$|AccessGrant|StorageLens|MultiRegion/;

interface ForeignSign {
  pattern: RegExp;
  /** Whether what the pattern captured is S3’s own after all. */
  isS3: (captured: string) => boolean;
  /** How far the error reaches around the sign: its line, or its reply. */
  reach: 'line' | 'reply';
}

const never = () => false;

/** How errors of other services and products give themselves away. */
const signs: readonly ForeignSign[] = [
  // boto3 and the AWS CLI name the operation.
  {
    pattern: /when calling the (\w{1,60}) operation/g,
    isS3: (operation) => operationOfS3.test(operation),
    reach: 'line',
  },
  // Go v2 names the service.
  {
    pattern: /operation error ([\w .-]{1,40}?):/g,
    isS3: (service) => /^S3/.test(service),
    reach: 'line',
  },
  // Java v1 and v2 name the service.
  {
    pattern: /\((?:AWS )?Service: ([\w .-]{1,40})[;,]/g,
    isS3: (service) => /S3/i.test(service),
    reach: 'line',
  },
  // Class names of AWS's SDKs carry the service: Aws\Ec2\Exception, Aws::DynamoDB::Errors.
  {
    pattern:
      /\b(?:Aws|AWS|Amazon|amazonaws\.services|awssdk\.services)(?:\\|::|\.)(\w{2,40})(?:\\|::|\.)/g,
    isS3: (part) =>
      /^(?:S3|Core|Common|Exception|Errors|Runtime|Handler|Api|Client|Http)/i.test(part),
    reach: 'line',
  },
  // A refusal by policy names the action; keys of KMS, and roles of Access Grants, are asked for
  // by S3 itself.
  {
    pattern:
      /(?<!access-grants\.s3\.amazonaws\.com is )not authorized to perform: ([a-z0-9-]{1,40}):[A-Z]/g,
    isS3: (service) => /^(?:s3|kms)/.test(service),
    reach: 'line',
  },
  // The user agent of the AWS CLI names the command.
  {
    pattern: /\bcommand\/([a-z0-9-]{1,40})\./g,
    isS3: (service) => /^s3/.test(service),
    reach: 'reply',
  },
  // AWS's query protocol (STS, IAM, SQS …) says whose fault it was, S3 never does.
  { pattern: /<Type>(Sender|Receiver)<\/Type>/g, isS3: never, reach: 'reply' },
  // EC2's protocol wraps its errors twice.
  { pattern: /<Response>\s{0,20}<(Errors)>/g, isS3: never, reach: 'reply' },
  // AWS's JSON protocols carry the namespace of the service.
  {
    pattern: /(com\.ama[\w.]{1,60})#/g,
    isS3: (namespace) => /\bs3\b/.test(namespace),
    reach: 'line',
  },
  // The Archive's downloads are no S3.
  { pattern: /\barchive\.org\/(download|details)\//g, isS3: never, reach: 'reply' },
  // Azure Storage.
  {
    pattern:
      /(x-ms-|\b(?:blob|dfs|queue|table|file)\.core\.windows\.net|AuthenticationErrorDetail)/g,
    isS3: never,
    reach: 'reply',
  },
  // Google's JSON APIs.
  { pattern: /"domain"\s{0,3}:\s{0,3}"(global|usageLimits)"/g, isS3: never, reach: 'reply' },
];

/** How far a reply of another product is taken to reach around the sign that gave it away. */
const replyReach = 600;

/**
 * Finds the parts of a text that are errors of other services: their codes often have the same
 * names as S3's, and no page here is about them. Answers whether a place lies in such a part.
 */
export function foreignParts(text: string): (at: number) => boolean {
  const parts: [from: number, to: number][] = [];
  for (const { pattern, isS3, reach } of signs) {
    let reached = -1;
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      if (at < reached || isS3(match[1] ?? '')) continue;
      const part: [number, number] =
        reach === 'line'
          ? [text.lastIndexOf('\n', at) + 1, endOfLine(text, at)]
          : [at - replyReach, at + replyReach];
      reached = part[1];
      parts.push(part);
    }
  }
  if (parts.length === 0) return never;
  return (at) => parts.some(([from, to]) => at >= from && at <= to);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
