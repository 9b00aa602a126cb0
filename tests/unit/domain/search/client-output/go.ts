import { type ClientFormat, code, message } from './format.ts';
import { hostId, requestId } from './server-reply.ts';

/** The AWS SDKs for Go, minio-go, and what is built on them. */
export const goClients: readonly ClientFormat[] = [
  code(
    'Go v1',
    (f) =>
      `${f.code}: ${f.message}\n\tstatus code: ${f.status}, request id: ${requestId}, host id: ${hostId}`,
  ),
  code(
    'Go v2',
    (f) =>
      `operation error S3: PutObject, https response error StatusCode: ${f.status}, RequestID: ${requestId}, HostID: ${hostId}, api error ${f.code}: ${f.message}`,
  ),
  code(
    'Go v2, modelled',
    (f) =>
      `operation error S3: GetObject, exceeded maximum number of attempts, 3, https response error StatusCode: ${f.status}, RequestID: ${requestId}, HostID: ${hostId}, ${f.code}: ${f.message}`,
  ),
  code(
    'Terraform',
    (f) =>
      `╷\n│ Error: creating S3 Bucket (my-data): operation error S3: CreateBucket, https response error StatusCode: ${f.status}, RequestID: ${requestId}, HostID: ${hostId}, api error ${f.code}: ${f.message}\n│ \n│   with aws_s3_bucket.logs,\n│   on main.tf line 12, in resource "aws_s3_bucket" "logs":\n│   12: resource "aws_s3_bucket" "logs" {\n╵`,
  ),
  code(
    'Terraform, old',
    (f) =>
      `Error: Error creating S3 bucket: ${f.code}: ${f.message}\n\tstatus code: ${f.status}, request id: ${requestId}, host id: ${hostId}\n\n  on main.tf line 1, in resource "aws_s3_bucket" "logs":`,
  ),
  code(
    'container registry',
    (f) =>
      `level=error msg="response completed with error" err.code=unknown err.detail="s3aws: ${f.code}: ${f.message}\\n\\tstatus code: ${f.status}, request id: ${requestId}, host id: ${hostId}" err.message="unknown error"`,
  ),
  code(
    'rclone',
    (f) =>
      `2024/05/02 11:04:31 ERROR : f.bin: Failed to copy: operation error S3: PutObject, https response error StatusCode: ${f.status}, RequestID: ${requestId}, HostID: , api error ${f.code}: ${f.message}`,
  ),
  code(
    'rclone, old',
    (f) =>
      `2021/05/02 11:04:31 ERROR : f.bin: Failed to copy: ${f.code}: ${f.message}\n\tstatus code: ${f.status}, request id: ${requestId}, host id: `,
  ),
  code(
    's5cmd',
    (f) =>
      `ERROR "cp f.bin s3://my-data/f.bin": ${f.code}: ${f.message} status code: ${f.status}, request id: ${requestId}, host id: ${hostId}`,
  ),
  message('minio-go (mc)', (f) => `mc: <ERROR> Failed to copy \`f.bin\`. ${f.message}`),
  code(
    'minio-go, no message',
    (f) => `mc: <ERROR> Unable to stat \`play/my-data\`. Error response code ${f.code}.`,
  ),
  message(
    'restic',
    (f) =>
      `Save(<data/3f2a1b>) returned error, retrying after 552.330144ms: client.PutObject: ${f.message}`,
  ),
  message(
    'restic, open',
    (f) =>
      `Fatal: unable to open config file: Stat: ${f.message}\nIs there a repository at the following location?\ns3:s3.amazonaws.com/my-data`,
  ),
  code(
    'goofys',
    (f) => `2024/01/01 00:00:00.000000 s3.ERROR code=${f.code} msg=${f.message}, err=<nil>`,
  ),
  code('mc --json', (f) =>
    JSON.stringify({
      status: 'error',
      error: {
        message: 'Failed to copy',
        cause: {
          message: f.message,
          error: { Code: f.code, Message: f.message, BucketName: 'b', RequestId: '17' },
        },
        type: 'error',
      },
    }),
  ),
  message('goamz', (f) => `2015/12/10 16:34:26 ${f.message}`),
];
