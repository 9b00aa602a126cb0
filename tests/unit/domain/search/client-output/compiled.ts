import { type ClientFormat, code, message } from './format.ts';
import { hostId, requestId, xml } from './server-reply.ts';

const snake = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toUpperCase();

/** Libraries and programs in C, C++, Rust, Swift and for .NET. */
export const compiledClients: readonly ClientFormat[] = [
  code(
    'libs3',
    (f) =>
      `\nERROR: Error${f.code}\n  Message: ${f.message}\n  Extra Details:\n    RequestId: ${requestId}\n    HostId: ${hostId}`,
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
    'AWS SDK for iOS',
    (f) =>
      `Error Domain=com.amazonaws.AWSS3ErrorDomain Code=0 "(null)" UserInfo={HostId=${hostId}, Code=${f.code}, Message=${f.message}, RequestId=${requestId}}`,
  ),
  message(
    'AWS Tools for PowerShell',
    (f) =>
      `Get-S3Object : ${f.message}\nAt line:1 char:1\n+ Get-S3Object -BucketName my-data\n+ FullyQualifiedErrorId : Amazon.S3.AmazonS3Exception,Amazon.PowerShell.Cmdlets.S3.GetS3ObjectCmdlet`,
  ),
];
