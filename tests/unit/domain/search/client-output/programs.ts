import { type ClientFormat, code, status } from './format.ts';
import { hostId, requestId, xml } from './server-reply.ts';

/** Programs that know HTTP and nothing of S3, and the logs of servers. */
export const httpPrograms: readonly ClientFormat[] = [
  code(
    'curl',
    (f) =>
      `< HTTP/1.1 ${f.status} ${f.phrase}\n< x-amz-request-id: ${requestId}\n< x-amz-id-2: ${hostId}\n< Content-Type: application/xml\n< Transfer-Encoding: chunked\n< Server: AmazonS3\n<\n${xml(f)}* Connection #0 to host my-data.s3.amazonaws.com left intact`,
  ),
  status('curl -f', (f) => `curl: (22) The requested URL returned error: ${f.status}`),
  status(
    'wget',
    (f) =>
      `HTTP request sent, awaiting response... ${f.status} ${f.phrase}\n2024-05-02 11:04:31 ERROR ${f.status}: ${f.phrase}.`,
  ),
  code(
    'HTTPie',
    (f) =>
      `HTTP/1.1 ${f.status} ${f.phrase}\nConnection: close\nContent-Type: application/xml\nServer: AmazonS3\nx-amz-request-id: ${requestId}\n\n${xml(f)}`,
  ),
  status(
    'nginx',
    (f) =>
      `10.0.0.7 - - [02/May/2024:11:04:31 +0000] "GET /my-data/k HTTP/1.1" ${f.status} 243 "-" "curl/8.5.0"`,
  ),
  code(
    'S3 access log',
    (f) =>
      `79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be my-data [06/Feb/2024:00:00:38 +0000] 192.0.2.3 - ${requestId} REST.GET.OBJECT k "GET /my-data/k HTTP/1.1" ${f.status} ${f.code} 243 - 7 - "-" "curl/8.5.0" - ${hostId}`,
  ),
  status(
    'git',
    (f) =>
      `fatal: unable to access 'https://s3.amazonaws.com/my-data/repo.git/': The requested URL returned error: ${f.status}`,
  ),
  status('lftp', (f) => `get: Access failed: ${f.status} ${f.phrase} (k)`),
  status(
    'aria2',
    (f) =>
      `[ERROR] CUID#7 - Download aborted. URI=https://my-data.s3.amazonaws.com/k\nException: [HttpSkipResponseCommand.cc:239] errorCode=22 The response status is not successful. status=${f.status}`,
  ),
  code(
    'Veeam',
    (f) => `REST API error: 'S3 error: ${f.message}\nCode: ${f.code}', error code: ${f.status}`,
  ),
];
