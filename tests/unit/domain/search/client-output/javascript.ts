import { type ClientFormat, code } from './format.ts';
import { requestId } from './server-reply.ts';

/** The AWS SDKs for JavaScript, knox and minio-js. */
export const javascriptClients: readonly ClientFormat[] = [
  code(
    'JavaScript v2',
    (f) =>
      `${f.code}: ${f.message}\n    at Request.extractError (/app/node_modules/aws-sdk/lib/services/s3.js:711:35)\n    at Request.callListeners (/app/node_modules/aws-sdk/lib/sequential_executor.js:106:20) {\n  code: '${f.code}',\n  region: null,\n  requestId: '${requestId}',\n  statusCode: ${f.status},\n  retryable: false\n}`,
  ),
  code(
    'JavaScript v3',
    (f) =>
      `${f.code}: ${f.message}\n    at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:838:20) {\n  '$fault': 'client',\n  '$metadata': {\n    httpStatusCode: ${f.status},\n    requestId: '${requestId}',\n    attempts: 1\n  },\n  Code: '${f.code}',\n  RequestId: '${requestId}'\n}`,
  ),
  code('JavaScript v3, JSON', (f) =>
    JSON.stringify({
      name: f.code,
      $fault: 'client',
      $metadata: { httpStatusCode: f.status, attempts: 1 },
      Code: f.code,
      message: f.message,
    }),
  ),
  code(
    'knox',
    (f) =>
      `{ Error: Expected HTTP 200, got ${f.status}\n  statusCode: ${f.status},\n  code: '${f.code}',\n  message: ${JSON.stringify(f.message)} }`,
  ),
  code(
    'minio-js',
    (f) =>
      `S3Error: ${f.message}\n    at Object.parseError (/app/node_modules/minio/dist/main/xml-parsers.js:86:11) {\n  code: '${f.code}',\n  amzRequestid: '${requestId}',\n  amzBucketRegion: null\n}`,
  ),
];
