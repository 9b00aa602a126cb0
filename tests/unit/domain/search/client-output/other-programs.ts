import { type ClientFormat, code, message, status } from './format.ts';
import { hostId, ias3, requestId, xml } from './server-reply.ts';

/** Programs and libraries without a file of their own, and what clients with one print besides their lines. */
export const otherPrograms: readonly ClientFormat[] = [
  code(
    'boto3, modelled class',
    (f) =>
      `botocore.errorfactory.${f.code}: An error occurred (${f.code}) when calling the GetObject operation: ${f.message}`,
  ),
  code(
    'boto3, response',
    (f) =>
      `{'Error': {'Code': '${f.code}', 'Message': ${JSON.stringify(f.message)}}, 'ResponseMetadata': {'RequestId': '${requestId}', 'HostId': '${hostId}', 'HTTPStatusCode': ${f.status}, 'RetryAttempts': 0}}`,
  ),
  code(
    's3cmd, debug',
    (f) =>
      `DEBUG: Response:\n{'data': b'${xml(f).replaceAll('\n', '\\n')}', 'headers': {'server': 'AmazonS3'}, 'reason': '${f.phrase}', 'status': ${f.status}}`,
  ),
  code(
    'libcloud',
    (f) =>
      `libcloud.common.types.LibcloudError: <LibcloudError in <libcloud.storage.drivers.s3.S3StorageDriver object at 0x7f> '${xml(f)}'>`,
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
  code('jets3t, tags lost', (f) => `XML Error Message: ${f.code}${f.message}${requestId}${hostId}`),
  code(
    'Amazon Redshift',
    (f) =>
      `ERROR: S3ServiceException:${f.message},Status ${f.status},Error ${f.code},Rid ${requestId},ExtRid abc,CanRetry 1`,
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
  code(
    'PHP, class of tpyo',
    (f) => `PHP Warning:  S3::putObject(): [${f.code}] ${f.message} in /var/www/S3.php on line 358`,
  ),
  code('Ruby aws-s3', (f) => `AWS::S3::${f.code}: ${f.message}`),
  code(
    'fog',
    (f) =>
      `Excon::Error: Expected(200) <=> Actual(${f.status} ${f.phrase})\nexcon.error.response\n  :body          => "${xml(f).replaceAll('"', '\\"').replaceAll('\n', '\\n')}"\n  :status        => ${f.status}`,
  ),
  code('Perl Amazon::S3', (f) => `${f.code}: ${f.message} at upload.pl line 12.`),
  code(
    'Perl Net::Amazon::S3',
    (f) => `Net::Amazon::S3: Amazon responded with ${f.code}: ${f.message}`,
  ),
  code(
    'amazonka',
    (f) =>
      `ServiceError (ServiceError' {_serviceAbbrev = Abbrev "S3", _serviceStatus = Status {statusCode = ${f.status}, statusMessage = "${f.phrase}"}, _serviceCode = ErrorCode "${f.code}", _serviceMessage = Just (ErrorMessage ${JSON.stringify(f.message)})})`,
  ),
  code(
    'ExAws',
    (f) =>
      `{:error, {:http_error, ${f.status}, %{body: ${JSON.stringify(xml(f))}, headers: [{"Server", "AmazonS3"}], status_code: ${f.status}}}}`,
  ),
  code(
    'R aws.s3',
    (f) =>
      `List of 4\n $ Code     : chr "${f.code}"\n $ Message  : chr ${JSON.stringify(f.message)}\n $ RequestId: chr "${requestId}"\nError in parse_aws_s3_response(r, Sig, verbose = verbose) : \n  ${f.phrase} (HTTP ${f.status}).`,
  ),
  code(
    '.NET, fields',
    (f) =>
      `Error encountered. ErrorCode:'${f.code}' Message:'${f.message}' StatusCode: ${f.phrase.replaceAll(' ', '')}`,
  ),
  message(
    'GDAL',
    (f) => `ERROR 15: ${f.message}\ngdalinfo failed - unable to open '/vsis3/my-data/k.tif'.`,
  ),
  code(
    'pgBackRest',
    (f) =>
      `P00  ERROR: [039]: HTTP request failed with ${f.status} (${f.phrase}):\n            *** Path/Query ***:\n            PUT /archive/main/archive.info\n            *** Response Headers ***:\n            content-type: application/xml\n            *** Response Content ***:\n            ${xml(f)}`,
  ),
  code(
    's3fs',
    (f) =>
      `[ERR] curl.cpp:RequestPerform(2436): HTTP response code ${f.status} was returned, returning EIO\n[DBG] curl.cpp:RequestPerform(2437): Body Text: ${xml(f)}`,
  ),
  message(
    'AWS Tools for PowerShell',
    (f) =>
      `Get-S3Object : ${f.message}\nAt line:1 char:1\n+ Get-S3Object -BucketName my-data\n+ FullyQualifiedErrorId : Amazon.S3.AmazonS3Exception,Amazon.PowerShell.Cmdlets.S3.GetS3ObjectCmdlet`,
  ),
  code(
    'curl, Internet Archive',
    (f) =>
      `< HTTP/1.1 ${f.status} ${f.phrase}\n< Server: nginx/1.18.0 (Ubuntu)\n< Content-Type: application/xml\n<\n${ias3(f)}`,
  ),
  code(
    'curl',
    (f) =>
      `< HTTP/1.1 ${f.status} ${f.phrase}\n< x-amz-request-id: ${requestId}\n< x-amz-id-2: ${hostId}\n< Content-Type: application/xml\n< Transfer-Encoding: chunked\n< Server: AmazonS3\n<\n${xml(f)}* Connection #0 to host my-data.s3.amazonaws.com left intact`,
  ),
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
