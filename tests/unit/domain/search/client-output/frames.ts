import type { ClientFormat } from './format.ts';
import { framed } from './from-content.ts';
import { hostId, requestId } from './server-reply.ts';

const botocore = 'An error occurred ({code}) when calling the {operation} operation: {message}';
const goV1 = '{code}: {message}';

/** Lines of clients as they reach us: with stack traces, in logs, in programs that are built on them. */
export const framedLines: readonly ClientFormat[] = [
  framed(
    'boto3, traceback',
    'boto3',
    botocore,
    (line) =>
      `Traceback (most recent call last):\n  File "upload.py", line 12, in <module>\n    s3.put_object(Bucket="b", Key="k", Body=data)\n  File "/usr/lib/python3.11/site-packages/botocore/client.py", line 1009, in _make_api_call\n    raise error_class(parsed_response, operation_name)\nbotocore.exceptions.ClientError: ${line}`,
  ),
  framed(
    'boto3, upload',
    'boto3',
    botocore,
    (line) =>
      `boto3.exceptions.S3UploadFailedError: Failed to upload ./f.bin to my-data/f.bin: ${line}`,
  ),
  framed(
    'boto3, HEAD',
    'boto3',
    'An error occurred ({status})',
    (line) => `botocore.exceptions.ClientError: ${line}`,
  ),
  framed(
    'AWS CLI v2',
    'aws-cli',
    'aws: [ERROR]',
    (line) => `\n${line}\n\nAdditional error details:\nBucketName: my-data`,
  ),
  framed('s4cmd', 'boto3', botocore, (line) => `[Exception] ${line}\n[Thread Failure] ${line}`),
  framed(
    'duplicity',
    'boto3',
    botocore,
    (line) => `Attempt 1 failed. ClientError: ${line}\nGiving up after 5 attempts.`,
  ),
  framed(
    'Barman',
    'boto3',
    botocore,
    (line) => `2024-05-02 11:04:31,112 [4711] ERROR: Barman cloud WAL archiver exception: ${line}`,
  ),
  framed(
    'smart_open',
    'boto3',
    botocore,
    (line) => `OSError: unable to access bucket: 'my-data' key: 'k' version: None error: ${line}`,
  ),
  framed(
    's3fs (Python)',
    'boto3',
    botocore,
    (line) =>
      `OSError: [Errno 22] ${line.slice(line.indexOf('operation: ') + 11)}\nbotocore.exceptions.ClientError: ${line}`,
  ),
  framed('minio-py, class', 'minio-py', 'S3 operation', (line) => `minio.error.S3Error: ${line}`),
  framed(
    'Go v2, attempts',
    'go-v2',
    'operation error S3: {operation}, https response error StatusCode: {status}, RequestID: {request id}, HostID: {host id}, {code}',
    (line) => line.replace(', https', ', exceeded maximum number of attempts, 3, https'),
  ),
  framed(
    'Terraform, framed',
    'terraform',
    '│ Error',
    (line) =>
      `╷\n${line}\n│ \n│   with aws_s3_bucket.logs,\n│   on main.tf line 12, in resource "aws_s3_bucket" "logs":\n│   12: resource "aws_s3_bucket" "logs" {\n╵`,
  ),
  framed(
    'container registry',
    'go-v1',
    goV1,
    (line) =>
      `level=error msg="response completed with error" err.code=unknown err.detail="s3aws: ${line.replace('\n\t', '\\n\\t')}" err.message="unknown error"`,
  ),
  framed(
    's5cmd',
    'go-v1',
    goV1,
    (line) => `ERROR "cp f.bin s3://my-data/f.bin": ${line.replace('\n\t', ' ')}`,
  ),
  framed(
    'restic, open',
    'restic',
    'Fatal: ',
    (line) =>
      `${line}\nIs there a repository at the following location?\ns3:s3.amazonaws.com/my-data`,
  ),
  framed(
    'Java v1, trace',
    'java-v1',
    'com.amazonaws.services.s3.model.AmazonS3Exception: {message}',
    (line) =>
      `${line}\n\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1879)`,
  ),
  framed(
    'CloudFormation',
    'java-v2',
    'software.amazon.awssdk.services.s3.model.S3Exception: {message}',
    (line) =>
      `Resource handler returned message: "${line.slice(line.indexOf(': ') + 2)}" (RequestToken: x, HandlerErrorCode: GeneralServiceException)`,
  ),
  framed(
    'JavaScript v2, trace',
    'js-v2',
    goV1,
    (line) =>
      `${line}\n    at Request.extractError (/app/node_modules/aws-sdk/lib/services/s3.js:711:35)\n    at Request.callListeners (/app/node_modules/aws-sdk/lib/sequential_executor.js:106:20) {\n  code: '${line.slice(0, line.indexOf(':'))}',\n  region: null,\n  requestId: '${requestId}',\n  retryable: false\n}`,
  ),
  framed(
    'JavaScript v3, trace',
    'js-v3',
    goV1,
    (line) =>
      `${line}\n    at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:838:20) {\n  '$fault': 'client',\n  '$metadata': {\n    requestId: '${requestId}',\n    attempts: 1\n  },\n  RequestId: '${requestId}'\n}`,
  ),
  framed(
    '.NET, trace',
    'dotnet',
    'Amazon.S3.AmazonS3Exception: ',
    (line) =>
      `Unhandled exception. ${line}\n ---> Amazon.Runtime.Internal.HttpErrorResponseException: Exception of type 'Amazon.Runtime.Internal.HttpErrorResponseException' was thrown.\n   at Amazon.Runtime.HttpWebRequestMessage.ProcessHttpResponseMessage(HttpResponseMessage responseMessage)`,
  ),
  framed(
    'C++, headers',
    'cpp',
    'HTTP response code',
    (line) => `${line}\nconnection : close\nx-amz-id-2 : ${hostId}`,
  ),
  framed('Arrow, Python', 'arrow', 'When reading', (line) => `OSError: ${line}`),
  framed(
    'git-annex, copy',
    'git-annex',
    'S3Error',
    (line) => `copy f.bin (checking my-s3...) (to my-s3...)\n  ${line}\nfailed`,
  ),
  framed(
    'PHP, uncaught',
    'php',
    'Error executing',
    (line) =>
      `Fatal error: Uncaught exception 'Aws\\S3\\Exception\\S3Exception' with message '${line}'`,
  ),
  framed(
    'PHP v2, agent',
    'php',
    'Aws\\S3\\Exception',
    (line) => `${line}, User-Agent: aws-sdk-php2/2.8.31`,
  ),
  framed(
    'Ruby v3, trace',
    'ruby',
    '{message} (Aws',
    (line) =>
      `/usr/lib/ruby/gems/aws-sdk-core-3.190.0/lib/seahorse/client/plugins/raise_response_errors.rb:17:in \`call': ${line}`,
  ),
  framed(
    'tubeup, upload',
    'ia',
    'error uploading',
    (line) =>
      ` uploading v.mkv: [################################] 1188/1188 - 00:00:50\n ${line}\n\nAn exception just occured, if you found this exception isn't related with any of your connection problem, please report this issue to https://github.com/bibanon/tubeup/issues`,
  ),
];
