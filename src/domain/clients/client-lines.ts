import type { SideId } from '../lists/pair.ts';
import type { ClientId } from './clients.ts';

/** What a client is given to print. */
export interface PrintedReply {
  code: string;
  message: string;
  /** Status number and phrase as on the status line, for example `403 Forbidden`. */
  status: string;
}

/** How a client prints an error reply of a system, whatever the code. */
export interface ClientFormat {
  client: ClientId;
  /** Further clients that pass the same line on. */
  also: ClientId[];
  system: SideId;
  /** Says where the code stands, when it is not plain to see. */
  remark?: string;
  print: (reply: PrintedReply) => string;
}

const number = (status: string): string => status.slice(0, 3);

/**
 * Read in the clients' own source code: botocore `exceptions.py`, aws-sdk-go-v2 and smithy-go
 * `errors.go`, aws-sdk-java-v2 `AwsServiceException`, aws-sdk-java `AmazonServiceException`,
 * smithy-typescript, s3cmd `S3/Exceptions.py`, internetarchive `item.py`, rclone `lib/rest/rest.go`.
 */
export const clientFormats: ClientFormat[] = [
  {
    client: 'boto3',
    also: ['aws-cli'],
    system: 'aws',
    print: ({ code, message }) =>
      `An error occurred (${code}) when calling the {operation} operation: ${message}`,
  },
  {
    client: 'go-v2',
    also: ['rclone', 'terraform'],
    system: 'aws',
    print: ({ code, message, status }) =>
      `operation error S3: {operation}, https response error StatusCode: ${number(status)}, RequestID: {id}, HostID: {id}, api error ${code}: ${message}`,
  },
  {
    client: 'java-v2',
    also: [],
    system: 'aws',
    remark: 'The code is not in the text: call `awsErrorDetails().errorCode()`.',
    print: ({ message, status }) =>
      `S3Exception: ${message} (Service: S3, Status Code: ${number(status)}, Request ID: {id}, Extended Request ID: {id})`,
  },
  {
    client: 'java-v1',
    also: ['hadoop', 'spark'],
    system: 'aws',
    print: ({ code, message, status }) =>
      `AmazonS3Exception: ${message} (Service: Amazon S3; Status Code: ${number(status)}; Error Code: ${code}; Request ID: {id}; S3 Extended Request ID: {id})`,
  },
  {
    client: 'js-v3',
    also: ['js-v2'],
    system: 'aws',
    print: ({ code, message }) => `${code}: ${message}`,
  },
  {
    client: 's3cmd',
    also: [],
    system: 'aws',
    print: ({ code, message, status }) =>
      `ERROR: S3 error: ${number(status)} (${code}): ${message}`,
  },
  {
    client: 'ia',
    also: ['tubeup'],
    system: 'ias3',
    remark: 'The code is not printed: the message comes first, the `<Resource>` after the dash.',
    print: ({ message }) => ` error uploading {file}: ${message} - {resource}`,
  },
  {
    client: 'rclone',
    also: [],
    system: 'ias3',
    remark: 'With the `internetarchive` back end; the code stands in the printed body.',
    print: ({ status }) => `HTTP error ${number(status)} (${status}) returned body: "{body}"`,
  },
];

/** The lines that clients of a system print for a reply, with who prints them. */
export function clientLines(system: SideId, reply: PrintedReply) {
  return clientFormats
    .filter((format) => format.system === system)
    .map(({ client, also, remark, print }) => ({
      clients: [client, ...also],
      remark,
      line: print(reply).trim(),
    }));
}
