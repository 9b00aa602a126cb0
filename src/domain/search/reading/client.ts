/** Signs of the client that printed a text, the more particular ones first. */
const clients: readonly [name: string, sign: RegExp][] = [
  ['tubeup', /tubeup/i],
  ['ia (internetarchive)', /error uploading [^\n]{1,200}|internetarchive\.|\bia upload\b/],
  ['Terraform', /│ Error|aws_s3_bucket|terraform|terragrunt/i],
  ['rclone', /rclone|(?:ERROR|NOTICE) ?: [^\n]{1,200}Failed to /],
  ['restic', /returned error, retrying after|restic/],
  ['s3fs-fuse', /curl\.cpp|s3fs/],
  ['Hadoop S3A', /s3a|hadoop/],
  ['ClickHouse', /DB::Exception/],
  ['Apache Arrow', /AWS Error [A-Z_]{3,60}/],
  [
    'AWS CLI',
    /(?:upload|download|copy|delete|make_bucket|remove_bucket) failed|fatal error: An error|A client error|aws: \[ERROR\]|awscli/,
  ],
  ['boto3', /boto3|botocore|An error occurr?ed \([^)]{1,60}\) when calling/],
  ['boto 2', /S3ResponseError|S3CreateError|boto\.exception/],
  ['s3cmd', /S3 error: /],
  ['AWS SDK for Java v2', /software\.amazon|\(Service: S3, Status Code/],
  ['AWS SDK for Java v1', /com\.amazonaws|\(Service: Amazon S3; Status Code/],
  ['JetS3t', /jets3t|XML Error Message/],
  ['jclouds', /jclouds|AWSError\{/],
  ['AWS SDK for Go v2', /operation error S3|api error /],
  ['AWS SDK for Go v1', /status code: \d{3}, request id/],
  ['AWS SDK for JavaScript v3', /\$metadata|\$fault|smithy|deserializeAws/],
  ['AWS SDK for JavaScript v2', /extractError|aws-sdk\/lib/],
  ['AWS SDK for Ruby', /A(?:WS|ws)::S3/],
  ['AWS SDK for PHP', /Aws\\S3|\(client\): |S3::\w{1,40}\(\)/],
  ['AWS SDK for .NET', /Amazon\.S3\.|Amazon\.Runtime/],
  ['AWS SDK for C++', /ExceptionName|Exception name: /],
  ['MinIO client (mc)', /\bmc: </],
  ['minio-py', /S3 operation failed;|minio\.error/],
  ['Rust object_store', /Generic S3 error/],
  ['AWS SDK for Rust', /aws_sdk_s3|ErrorMetadata|S3Error \{/],
  ['git-annex', /s3ErrorCode/],
  ['libs3', /Extra Details:/],
  ['GDAL', /vsis3|gdal/i],
  ['Python requests', /(?:Client|Server) Error: [^\n]{1,60} for url/],
  ['curl', /^[<*] |curl: \(/m],
];

/** The client that most likely printed the text. */
export function guessClient(text: string): string | undefined {
  return clients.find(([, sign]) => sign.test(text))?.[0];
}
