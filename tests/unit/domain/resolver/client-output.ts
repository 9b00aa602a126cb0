/** What a server answered, as the clients below print it. */
export interface Failure {
  code: string;
  message: string;
  status: number;
  phrase: string;
}

export interface ClientFormat {
  client: string;
  /** What the output tells: the code, only the message, or only the status. */
  tells: 'code' | 'message' | 'status';
  print: (failure: Failure) => string;
}

const requestId = '4442587FB7D0A2F9';
const hostId = 'kG9JxNyqOYYzbD4Z8xGvJvhr2zYJRpXBcKqnJmGmPq1O5xMx2m8K0lJcH5bJb1s7kPzW4sKqkYo=';
const uuid = '5c8a0bb3-5d8a-41a7-8a80-b08d53a4d60c';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const xml = ({ code, message }: Failure) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><RequestId>${requestId}</RequestId><HostId>${hostId}</HostId></Error>`;
const ias3 = ({ code, message }: Failure) =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><Resource /><RequestId>${uuid}</RequestId></Error>`;
const escapedXml = (failure: Failure) =>
  xml(failure).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const snake = (code: string) =>
  code
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toUpperCase();

const code = (client: string, print: ClientFormat['print']): ClientFormat => ({
  client,
  tells: 'code',
  print,
});
const message = (client: string, print: ClientFormat['print']): ClientFormat => ({
  client,
  tells: 'message',
  print,
});
const status = (client: string, print: ClientFormat['print']): ClientFormat => ({
  client,
  tells: 'status',
  print,
});

/** How clients print a failed request, taken from their sources and from reports of their users. */
export const clientFormats: readonly ClientFormat[] = [
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
    'rclone, Internet Archive',
    (f) =>
      `2024/05/02 11:04:31 ERROR : f.bin: Failed to copy: HTTP error ${f.status} (${f.status} ${f.phrase}) returned body: "${ias3(f).replaceAll('\n', '\\n')}"`,
  ),
  code(
    's5cmd',
    (f) =>
      `ERROR "cp f.bin s3://my-data/f.bin": ${f.code}: ${f.message} status code: ${f.status}, request id: ${requestId}, host id: ${hostId}`,
  ),
  code(
    'Java v1',
    (f) =>
      `com.amazonaws.services.s3.model.AmazonS3Exception: ${f.message} (Service: Amazon S3; Status Code: ${f.status}; Error Code: ${f.code}; Request ID: ${requestId}; S3 Extended Request ID: ${hostId}; Proxy: null), S3 Extended Request ID: ${hostId}\n\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1879)`,
  ),
  code(
    'Java v1, old',
    (f) =>
      `Status Code: ${f.status}, AWS Service: Amazon S3, AWS Request ID: ${requestId}, AWS Error Code: ${f.code}, AWS Error Message: ${f.message}, S3 Extended Request ID: ${hostId}`,
  ),
  code(
    'Hadoop',
    (f) =>
      `org.apache.hadoop.fs.s3a.AWSS3IOException: getFileStatus on s3a://my-data/k: com.amazonaws.services.s3.model.AmazonS3Exception: ${f.message} (Service: Amazon S3; Status Code: ${f.status}; Error Code: ${f.code}; Request ID: ${requestId}), S3 Extended Request ID: ${hostId}:${f.code}`,
  ),
  message(
    'Java v2',
    (f) =>
      `software.amazon.awssdk.services.s3.model.S3Exception: ${f.message} (Service: S3, Status Code: ${f.status}, Request ID: ${requestId}, Extended Request ID: ${hostId}) (SDK Attempt Count: 1)`,
  ),
  code(
    'Java v2, class',
    (f) =>
      `software.amazon.awssdk.services.s3.model.${f.code}Exception: ${f.message} (Service: S3, Status Code: ${f.status}, Request ID: ${requestId})`,
  ),
  code(
    'jets3t',
    (f) =>
      `org.jets3t.service.S3ServiceException: Service Error Message. -- ResponseCode: ${f.status}, ResponseStatus: ${f.phrase}, XML Error Message: ${xml(f)}`,
  ),
  code('jets3t, tags lost', (f) => `XML Error Message: ${f.code}${f.message}${requestId}${hostId}`),
  code(
    'jclouds',
    (f) =>
      `org.jclouds.aws.AWSResponseException: request PUT https://my-data.s3.amazonaws.com/k HTTP/1.1 failed with code ${f.status}, error: AWSError{requestId='${requestId}', requestToken='${hostId}', code='${f.code}', message='${f.message}', context='{}'}`,
  ),
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
  message('ia', (f) => ` error uploading f.bin: ${f.message} - `),
  message(
    'internetarchive',
    (f) => `requests.exceptions.HTTPError:  error uploading f.bin to my_item, ${f.message}`,
  ),
  message(
    'tubeup',
    (f) =>
      ` uploading v.mkv: [################################] 1188/1188 - 00:00:50\n error uploading v.mkv: ${f.message} - some reason\n\nAn exception just occured, if you found this exception isn't related with any of your connection problem, please report this issue to https://github.com/bibanon/tubeup/issues`,
  ),
  code(
    'PHP',
    (f) =>
      `Fatal error: Uncaught exception 'Aws\\S3\\Exception\\S3Exception' with message 'Error executing "PutObject" on "https://my-data.s3.amazonaws.com/k"; AWS HTTP error: Client error: \`PUT https://my-data.s3.amazonaws.com/k\` resulted in a \`${f.status} ${f.phrase}\` response:\n${xml(f).slice(0, 120)} (truncated...)\n ${f.code} (client): ${f.message} - ${xml(f)}'`,
  ),
  code(
    'PHP v2',
    (f) =>
      `Aws\\S3\\Exception\\${f.code}Exception: AWS Error Code: ${f.code}, Status Code: ${f.status}, AWS Request ID: ${requestId}, AWS Error Type: client, AWS Error Message: ${f.message}, User-Agent: aws-sdk-php2/2.8.31`,
  ),
  code(
    'PHP, class of tpyo',
    (f) => `PHP Warning:  S3::putObject(): [${f.code}] ${f.message} in /var/www/S3.php on line 358`,
  ),
  code('Ruby v1', (f) => `AWS::S3::Errors::${f.code}: ${f.message}`),
  code(
    'Ruby v3',
    (f) =>
      `/usr/lib/ruby/gems/aws-sdk-core-3.190.0/lib/seahorse/client/plugins/raise_response_errors.rb:17:in \`call': ${f.message} (Aws::S3::Errors::${f.code})`,
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
    'libs3',
    (f) =>
      `\nERROR: Error${f.code}\n  Message: ${f.message}\n  Extra Details:\n    RequestId: ${requestId}\n    HostId: ${hostId}`,
  ),
  code(
    'libcloud',
    (f) =>
      `libcloud.common.types.LibcloudError: <LibcloudError in <libcloud.storage.drivers.s3.S3StorageDriver object at 0x7f> '${xml(f)}'>`,
  ),
  code(
    'C++',
    (f) =>
      `HTTP response code: ${f.status}\nResolved remote host IP address: 52.216.8.11\nRequest ID: ${requestId}\nException name: ${f.code}\nError message: ${f.message}\n6 response headers:\nconnection : close`,
  ),
  code('C++, unknown', (f) => `Unable to parse ExceptionName: ${f.code} Message: ${f.message}`),
  code(
    'Arrow',
    (f) =>
      `OSError: When reading information for key 'k' in bucket 'my-data': AWS Error ${snake(f.code)} during HeadObject operation: ${f.message}`,
  ),
  message(
    '.NET',
    (f) =>
      `Unhandled exception. Amazon.S3.AmazonS3Exception: ${f.message}\n ---> Amazon.Runtime.Internal.HttpErrorResponseException: Exception of type 'Amazon.Runtime.Internal.HttpErrorResponseException' was thrown.\n   at Amazon.Runtime.HttpWebRequestMessage.ProcessHttpResponseMessage(HttpResponseMessage responseMessage)`,
  ),
  code(
    '.NET, fields',
    (f) =>
      `Error encountered. ErrorCode:'${f.code}' Message:'${f.message}' StatusCode: ${f.phrase.replaceAll(' ', '')}`,
  ),
  code(
    'Rust',
    (f) =>
      `Error: ServiceError(ServiceError { source: Unhandled(Unhandled { source: ErrorMetadata { code: Some("${f.code}"), message: Some(${JSON.stringify(f.message)}), extras: Some({"s3_extended_request_id": "${hostId}", "aws_request_id": "${requestId}"}) }, meta: ErrorMetadata { code: Some("${f.code}") } }), raw: Response { status: StatusCode(${f.status}) } })`,
  ),
  code(
    'Rust object_store',
    (f) =>
      `Generic S3 error: Error performing PUT https://s3.eu-west-1.amazonaws.com/my-data/k in 112.4ms - Server returned non-2xx status code: ${f.status} ${f.phrase}: ${xml(f)}`,
  ),
  code(
    'Rust opendal',
    (f) =>
      `PermissionDenied (permanent) at write, context: { uri: https://s3.amazonaws.com/my-data/k, response: Parts { status: ${f.status}, version: HTTP/1.1 } } => S3Error { code: "${f.code}", message: ${JSON.stringify(f.message)}, resource: "", request_id: "${requestId}" }`,
  ),
  message(
    'GDAL',
    (f) => `ERROR 15: ${f.message}\ngdalinfo failed - unable to open '/vsis3/my-data/k.tif'.`,
  ),
  code(
    'git-annex',
    (f) =>
      `copy f.bin (checking my-s3...) (to my-s3...)\n  S3Error {s3StatusCode = Status {statusCode = ${f.status}, statusMessage = "${f.phrase}"}, s3ErrorCode = "${f.code}", s3ErrorMessage = ${JSON.stringify(f.message)}, s3ErrorResource = Nothing, s3ErrorHostId = Just "${hostId}", s3ErrorAccessKeyId = Nothing}\nfailed`,
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
    'pgBackRest',
    (f) =>
      `P00  ERROR: [039]: HTTP request failed with ${f.status} (${f.phrase}):\n            *** Path/Query ***:\n            PUT /archive/main/archive.info\n            *** Response Headers ***:\n            content-type: application/xml\n            *** Response Content ***:\n            ${xml(f)}`,
  ),
  code(
    's3fs',
    (f) =>
      `[ERR] curl.cpp:RequestPerform(2436): HTTP response code ${f.status} was returned, returning EIO\n[DBG] curl.cpp:RequestPerform(2437): Body Text: ${xml(f)}`,
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
  code(
    'curl',
    (f) =>
      `< HTTP/1.1 ${f.status} ${f.phrase}\n< x-amz-request-id: ${requestId}\n< x-amz-id-2: ${hostId}\n< Content-Type: application/xml\n< Transfer-Encoding: chunked\n< Server: AmazonS3\n<\n${xml(f)}* Connection #0 to host my-data.s3.amazonaws.com left intact`,
  ),
  code(
    'curl, Internet Archive',
    (f) =>
      `< HTTP/1.1 ${f.status} ${f.phrase}\n< Server: nginx/1.18.0 (Ubuntu)\n< Content-Type: application/xml\n<\n${ias3(f)}`,
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
  status(
    'boto3, HEAD',
    (f) =>
      `botocore.exceptions.ClientError: An error occurred (${f.status}) when calling the HeadObject operation: ${f.phrase}`,
  ),
  status(
    'Java v1, HEAD',
    (f) =>
      `com.amazonaws.services.s3.model.AmazonS3Exception: ${f.phrase} (Service: Amazon S3; Status Code: ${f.status}; Error Code: ${f.status} ${f.phrase}; Request ID: ${requestId})`,
  ),
  status(
    'requests',
    (f) =>
      `requests.exceptions.HTTPError: ${f.status} Client Error: ${f.phrase} for url: https://s3.us.archive.org/my_item/f.bin`,
  ),
  code('XML', xml),
  code('XML, Internet Archive', ias3),
  code('XML, escaped', escapedXml),
  code('XML, in JSON', (f) => JSON.stringify({ status: f.status, body: xml(f) })),
  code('XML, in JSON in JSON', (f) => JSON.stringify(JSON.stringify({ body: xml(f) }))),
  code('XML, cut short', (f) => xml(f).slice(0, xml(f).indexOf('</Message>') - 3)),
  code(
    'XML, namespace',
    (f) =>
      `<ns1:Error xmlns:ns1="http://s3.amazonaws.com/doc/2006-03-01/"><ns1:Code>${f.code}</ns1:Code><ns1:Message>${escapeXml(f.message)}</ns1:Message></ns1:Error>`,
  ),
  code(
    'SOAP',
    (f) =>
      `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Client.${f.code}</faultcode><faultstring>${escapeXml(f.message)}</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
  ),
  code(
    'website page',
    (f) =>
      `<html>\n<head><title>${f.status} ${f.phrase}</title></head>\n<body>\n<h1>${f.status} ${f.phrase}</h1>\n<ul>\n<li>Code: ${f.code}</li>\n<li>Message: ${escapeXml(f.message)}</li>\n<li>RequestId: ${requestId}</li>\n</ul>\n</body></html>`,
  ),
  code('JSON, errorCode', (f) => JSON.stringify({ errorCode: f.code, errorMessage: f.message })),
  code('JSON, __type', (f) => JSON.stringify({ __type: f.code, message: f.message })),
  code('JSON, lower case', (f) =>
    JSON.stringify({ error: { code: f.code, message: f.message, requestId } }),
  ),
  code(
    'Ansible',
    (f) =>
      `fatal: [localhost]: FAILED! => {"boto3_version": "1.9", "changed": false, "error": {"code": "${f.code}", "message": ${JSON.stringify(f.message)}}, "msg": "Failed", "response_metadata": {"http_status_code": ${f.status}}}`,
  ),
  code(
    'Amazon Redshift',
    (f) =>
      `ERROR: S3ServiceException:${f.message},Status ${f.status},Error ${f.code},Rid ${requestId},ExtRid abc,CanRetry 1`,
  ),
  code(
    'goofys',
    (f) => `2024/01/01 00:00:00.000000 s3.ERROR code=${f.code} msg=${f.message}, err=<nil>`,
  ),
  code(
    'Veeam',
    (f) => `REST API error: 'S3 error: ${f.message}\nCode: ${f.code}', error code: ${f.status}`,
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
    'AWS SDK for iOS',
    (f) =>
      `Error Domain=com.amazonaws.AWSS3ErrorDomain Code=0 "(null)" UserInfo={HostId=${hostId}, Code=${f.code}, Message=${f.message}, RequestId=${requestId}}`,
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
  message(
    'AWS Tools for PowerShell',
    (f) =>
      `Get-S3Object : ${f.message}\nAt line:1 char:1\n+ Get-S3Object -BucketName my-data\n+ FullyQualifiedErrorId : Amazon.S3.AmazonS3Exception,Amazon.PowerShell.Cmdlets.S3.GetS3ObjectCmdlet`,
  ),
  message(
    'CloudFormation',
    (f) =>
      `Resource handler returned message: "${f.message} (Service: S3, Status Code: ${f.status}, Request ID: ${requestId}, Extended Request ID: ${hostId})" (RequestToken: x, HandlerErrorCode: GeneralServiceException)`,
  ),
];
