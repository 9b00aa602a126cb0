import { type ClientFormat, code, message, status } from './format.ts';
import { hostId, requestId, xml } from './server-reply.ts';

/** boto3, boto 2, the AWS CLI, and what is built on them or written in Python. */
export const pythonClients: readonly ClientFormat[] = [
  code(
    'boto3',
    (f) =>
      `Traceback (most recent call last):\n  File "upload.py", line 12, in <module>\n    s3.put_object(Bucket="b", Key="k", Body=data)\n  File "/usr/lib/python3.11/site-packages/botocore/client.py", line 1009, in _make_api_call\n    raise error_class(parsed_response, operation_name)\nbotocore.exceptions.ClientError: An error occurred (${f.code}) when calling the PutObject operation: ${f.message}`,
  ),
  code(
    'boto3, modelled class',
    (f) =>
      `botocore.errorfactory.${f.code}: An error occurred (${f.code}) when calling the GetObject operation: ${f.message}`,
  ),
  code(
    'boto3, retries exhausted',
    (f) =>
      `An error occurred (${f.code}) when calling the UploadPart operation (reached max retries: 4): ${f.message}`,
  ),
  code(
    'boto3, response',
    (f) =>
      `{'Error': {'Code': '${f.code}', 'Message': ${JSON.stringify(f.message)}}, 'ResponseMetadata': {'RequestId': '${requestId}', 'HostId': '${hostId}', 'HTTPStatusCode': ${f.status}, 'RetryAttempts': 0}}`,
  ),
  code(
    'boto3, upload',
    (f) =>
      `boto3.exceptions.S3UploadFailedError: Failed to upload ./f.bin to my-data/f.bin: An error occurred (${f.code}) when calling the PutObject operation: ${f.message}`,
  ),
  code(
    'AWS CLI',
    (f) =>
      `upload failed: ./f.bin to s3://my-data/f.bin An error occurred (${f.code}) when calling the PutObject operation: ${f.message}`,
  ),
  code(
    'AWS CLI v2',
    (f) =>
      `\naws: [ERROR]: An error occurred (${f.code}) when calling the ListObjectsV2 operation: ${f.message}\n\nAdditional error details:\nBucketName: my-data`,
  ),
  code(
    'AWS CLI, old',
    (f) =>
      `A client error (${f.code}) occurred when calling the ListObjects operation: ${f.message}`,
  ),
  code(
    'AWS CLI, sync',
    (f) =>
      `fatal error: An error occurred (${f.code}) when calling the ListObjectsV2 operation: ${f.message}`,
  ),
  code(
    'boto 2',
    (f) => `boto.exception.S3ResponseError: S3ResponseError: ${f.status} ${f.phrase}\n${xml(f)}`,
  ),
  code('s3cmd', (f) => `ERROR: S3 error: ${f.status} (${f.code}): ${f.message}`),
  code(
    's3cmd, debug',
    (f) =>
      `DEBUG: Response:\n{'data': b'${xml(f).replaceAll('\n', '\\n')}', 'headers': {'server': 'AmazonS3'}, 'reason': '${f.phrase}', 'status': ${f.status}}`,
  ),
  code(
    's4cmd',
    (f) =>
      `[Exception] An error occurred (${f.code}) when calling the ListObjects operation: ${f.message}\n[Thread Failure] An error occurred (${f.code}) when calling the ListObjects operation: ${f.message}`,
  ),
  code(
    'minio-py',
    (f) =>
      `minio.error.S3Error: S3 operation failed; code: ${f.code}, message: ${f.message}, resource: /my-data/k, request_id: 16C2B5F5D5E0A3E1, host_id: ${hostId}, bucket_name: my-data, object_name: k`,
  ),
  code(
    'minio-py, old',
    (f) =>
      `ResponseError: code: ${f.code}, message: ${f.message}, bucket_name: my-data, object_name: k, request_id: 16C2B5F5D5E0A3E1, host_id: , region: `,
  ),
  code(
    'libcloud',
    (f) =>
      `libcloud.common.types.LibcloudError: <LibcloudError in <libcloud.storage.drivers.s3.S3StorageDriver object at 0x7f> '${xml(f)}'>`,
  ),
  code(
    'duplicity',
    (f) =>
      `Attempt 1 failed. ClientError: An error occurred (${f.code}) when calling the PutObject operation: ${f.message}\nGiving up after 5 attempts.`,
  ),
  code(
    'Barman',
    (f) =>
      `2024-05-02 11:04:31,112 [4711] ERROR: Barman cloud WAL archiver exception: An error occurred (${f.code}) when calling the PutObject operation: ${f.message}`,
  ),
  code(
    'smart_open',
    (f) =>
      `OSError: unable to access bucket: 'my-data' key: 'k' version: None error: An error occurred (${f.code}) when calling the GetObject operation: ${f.message}`,
  ),
  code(
    's3fs (Python)',
    (f) =>
      `OSError: [Errno 22] ${f.message}\nbotocore.exceptions.ClientError: An error occurred (${f.code}) when calling the PutObject operation: ${f.message}`,
  ),
  status(
    'boto3, HEAD',
    (f) =>
      `botocore.exceptions.ClientError: An error occurred (${f.status}) when calling the HeadObject operation: ${f.phrase}`,
  ),
  status(
    'requests',
    (f) =>
      `requests.exceptions.HTTPError: ${f.status} Client Error: ${f.phrase} for url: https://s3.us.archive.org/my_item/f.bin`,
  ),
  code(
    'Ansible',
    (f) =>
      `fatal: [localhost]: FAILED! => {"boto3_version": "1.9", "changed": false, "error": {"code": "${f.code}", "message": ${JSON.stringify(f.message)}}, "msg": "Failed", "response_metadata": {"http_status_code": ${f.status}}}`,
  ),
  message(
    's3fs (Python), errno',
    (f) =>
      `  File "/usr/lib/python3.11/site-packages/s3fs/core.py", line 140, in _error_wrapper\n    raise err\nOSError: [Errno 5] ${f.message}`,
  ),
];
