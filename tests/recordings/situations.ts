/** Names that every situation may use; a program makes them before the first one. */
export const there = { bucket: 'recorded', key: 'present', body: 'hello' } as const;

/** What a situation knows that only the server could say. */
export interface Made {
  /** An upload in parts of 5 bytes each, with the tags of its parts. */
  readonly uploadId: string;
  readonly tags: readonly string[];
}

/** A request that ends in an error, as each client is asked for it; a client may not know how. */
export interface Situation {
  readonly id: string;
  readonly what: string;
  /** Whose keys: those of the server, an id that nobody has, a wrong secret, or none. */
  readonly keys?: 'unknown-id' | 'wrong-secret' | 'none';
  /** Leaves out the header with the hash of the body, which curl does not send by itself. */
  readonly withoutHash?: true;
  readonly curl: (made: Made) => { path: string; argv: readonly string[] };
  readonly aws?: (made: Made) => readonly string[];
  readonly s3cmd?: (made: Made) => readonly string[];
  /** `remote:` is the server. */
  readonly rclone?: readonly string[];
  /** A command of the SDK for JavaScript and its input. */
  readonly js?: (made: Made) => readonly [command: string, input: Record<string, unknown>];
}

const long = 'k'.repeat(1025);
const object = `/${there.bucket}/${there.key}`;
const at = { Bucket: there.bucket, Key: there.key };
const named = ['--bucket', there.bucket, '--key', there.key] as const;

export const situations: readonly Situation[] = [
  {
    id: 'missing-bucket',
    what: 'A bucket that does not exist is listed.',
    curl: () => ({ path: '/absent-bucket', argv: [] }),
    aws: () => ['s3api', 'list-objects-v2', '--bucket', 'absent-bucket'],
    s3cmd: () => ['ls', 's3://absent-bucket'],
    rclone: ['lsf', 'remote:absent-bucket'],
    js: () => ['ListObjectsV2Command', { Bucket: 'absent-bucket' }],
  },
  {
    id: 'missing-key',
    what: 'A key that does not exist is read.',
    curl: () => ({ path: `/${there.bucket}/absent`, argv: [] }),
    aws: () => ['s3api', 'get-object', '--bucket', there.bucket, '--key', 'absent', '/dev/null'],
    s3cmd: () => ['get', '--force', `s3://${there.bucket}/absent`, '/dev/null'],
    rclone: ['cat', `remote:${there.bucket}/absent`],
    js: () => ['GetObjectCommand', { Bucket: there.bucket, Key: 'absent' }],
  },
  {
    id: 'head-missing-key',
    what: 'HEAD of a key that does not exist: the reply has no body.',
    curl: () => ({ path: `/${there.bucket}/absent`, argv: ['--head'] }),
    aws: () => ['s3api', 'head-object', '--bucket', there.bucket, '--key', 'absent'],
    s3cmd: () => ['info', `s3://${there.bucket}/absent`],
    js: () => ['HeadObjectCommand', { Bucket: there.bucket, Key: 'absent' }],
  },
  {
    id: 'bucket-made-twice',
    what: 'A bucket of one’s own is created again.',
    curl: () => ({ path: `/${there.bucket}`, argv: ['-X', 'PUT'] }),
    aws: () => ['s3api', 'create-bucket', '--bucket', there.bucket],
    s3cmd: () => ['mb', `s3://${there.bucket}`],
    rclone: ['mkdir', `remote:${there.bucket}`],
    js: () => ['CreateBucketCommand', { Bucket: there.bucket }],
  },
  {
    id: 'bucket-not-empty',
    what: 'A bucket that holds an object is deleted.',
    curl: () => ({ path: `/${there.bucket}`, argv: ['-X', 'DELETE'] }),
    aws: () => ['s3api', 'delete-bucket', '--bucket', there.bucket],
    s3cmd: () => ['rb', `s3://${there.bucket}`],
    rclone: ['rmdir', `remote:${there.bucket}`],
    js: () => ['DeleteBucketCommand', { Bucket: there.bucket }],
  },
  {
    id: 'unknown-key-id',
    what: 'The access key id belongs to nobody.',
    keys: 'unknown-id',
    curl: () => ({ path: `/${there.bucket}`, argv: [] }),
    aws: () => ['s3api', 'list-objects-v2', '--bucket', there.bucket],
    s3cmd: () => ['ls', `s3://${there.bucket}`],
    rclone: ['lsf', `remote:${there.bucket}`],
    js: () => ['ListObjectsV2Command', { Bucket: there.bucket }],
  },
  {
    id: 'wrong-secret',
    what: 'The secret key is wrong.',
    keys: 'wrong-secret',
    curl: () => ({ path: `/${there.bucket}`, argv: [] }),
    aws: () => ['s3api', 'list-objects-v2', '--bucket', there.bucket],
    s3cmd: () => ['ls', `s3://${there.bucket}`],
    rclone: ['lsf', `remote:${there.bucket}`],
    js: () => ['ListObjectsV2Command', { Bucket: there.bucket }],
  },
  {
    id: 'no-keys',
    what: 'The request is not signed.',
    keys: 'none',
    curl: () => ({ path: object, argv: [] }),
    aws: () => ['s3api', 'get-object', ...named, '/dev/null', '--no-sign-request'],
  },
  {
    id: 'no-hash',
    what: 'The header x-amz-content-sha256 is missing, as with curl’s own signature.',
    withoutHash: true,
    curl: () => ({ path: object, argv: [] }),
  },
  {
    id: 'bad-bucket-name',
    what: 'A bucket is to be created whose name has capitals and an underscore.',
    curl: () => ({ path: '/Bad_Name', argv: ['-X', 'PUT'] }),
    aws: () => ['s3api', 'create-bucket', '--bucket', 'Bad_Name'],
    s3cmd: () => ['mb', 's3://Bad_Name'],
    rclone: ['mkdir', 'remote:Bad_Name'],
    js: () => ['CreateBucketCommand', { Bucket: 'Bad_Name' }],
  },
  {
    id: 'range-behind-the-end',
    what: 'Bytes 100 to 200 of an object of 5 bytes are read.',
    curl: () => ({ path: object, argv: ['-H', 'Range: bytes=100-200'] }),
    aws: () => ['s3api', 'get-object', ...named, '--range', 'bytes=100-200', '/dev/null'],
    js: () => ['GetObjectCommand', { ...at, Range: 'bytes=100-200' }],
  },
  {
    id: 'if-match-fails',
    what: 'An object is read on the condition of an ETag that it does not have.',
    curl: () => ({ path: object, argv: ['-H', 'If-Match: "0"'] }),
    aws: () => ['s3api', 'get-object', ...named, '--if-match', '"0"', '/dev/null'],
    js: () => ['GetObjectCommand', { ...at, IfMatch: '"0"' }],
  },
  {
    id: 'wrong-md5',
    what: 'An upload whose Content-MD5 is that of other bytes.',
    curl: () => ({
      path: object,
      argv: ['-X', 'PUT', '-d', there.body, '-H', 'Content-MD5: AAAAAAAAAAAAAAAAAAAAAA=='],
    }),
    aws: () => ['s3api', 'put-object', ...named, '--content-md5', 'AAAAAAAAAAAAAAAAAAAAAA=='],
    js: () => [
      'PutObjectCommand',
      { ...at, Body: there.body, ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' },
    ],
  },
  {
    id: 'long-key',
    what: 'A key of 1,025 bytes is written.',
    curl: () => ({ path: `/${there.bucket}/${long}`, argv: ['-X', 'PUT', '-d', there.body] }),
    aws: () => ['s3api', 'put-object', '--bucket', there.bucket, '--key', long],
    js: () => ['PutObjectCommand', { Bucket: there.bucket, Key: long, Body: there.body }],
  },
  {
    id: 'unknown-upload',
    what: 'The parts of an upload that does not exist are listed.',
    curl: () => ({ path: `${object}?uploadId=absent`, argv: [] }),
    aws: () => ['s3api', 'list-parts', ...named, '--upload-id', 'absent'],
    s3cmd: () => ['listmp', `s3:/${object}`, 'absent'],
    js: () => ['ListPartsCommand', { ...at, UploadId: 'absent' }],
  },
  {
    id: 'small-parts',
    what: 'An upload is completed whose first part has 5 bytes.',
    curl: (made) => ({
      path: `${object}?uploadId=${encodeURIComponent(made.uploadId)}`,
      argv: ['-X', 'POST', '-H', 'Content-Type: application/xml', '-d', completion(made)],
    }),
    aws: ({ uploadId, tags }) => [
      ...['s3api', 'complete-multipart-upload', ...named, '--upload-id', uploadId],
      ...['--multipart-upload', JSON.stringify({ Parts: parts(tags) })],
    ],
    js: ({ uploadId, tags }) => [
      'CompleteMultipartUploadCommand',
      { ...at, UploadId: uploadId, MultipartUpload: { Parts: parts(tags) } },
    ],
  },
  {
    id: 'part-number-too-high',
    what: 'Part 10,001 of an upload is sent.',
    curl: ({ uploadId }) => ({
      path: `${object}?partNumber=10001&uploadId=${encodeURIComponent(uploadId)}`,
      argv: ['-X', 'PUT', '-d', there.body],
    }),
    aws: ({ uploadId }) => [
      ...['s3api', 'upload-part', ...named, '--upload-id', uploadId],
      ...['--part-number', '10001'],
    ],
    js: ({ uploadId }) => [
      'UploadPartCommand',
      { ...at, UploadId: uploadId, PartNumber: 10001, Body: there.body },
    ],
  },
  {
    id: 'malformed-xml',
    what: 'The list of keys to delete is no XML.',
    curl: () => ({
      path: `/${there.bucket}?delete=`,
      argv: ['-X', 'POST', '-H', 'Content-Type: application/xml', '-d', '<Delete><Object>'],
    }),
  },
  {
    id: 'no-policy',
    what: 'The policy of a bucket that has none is read.',
    curl: () => ({ path: `/${there.bucket}?policy=`, argv: [] }),
    aws: () => ['s3api', 'get-bucket-policy', '--bucket', there.bucket],
    js: () => ['GetBucketPolicyCommand', { Bucket: there.bucket }],
  },
  {
    id: 'no-cors',
    what: 'The CORS configuration of a bucket that has none is read.',
    curl: () => ({ path: `/${there.bucket}?cors=`, argv: [] }),
    aws: () => ['s3api', 'get-bucket-cors', '--bucket', there.bucket],
    js: () => ['GetBucketCorsCommand', { Bucket: there.bucket }],
  },
  {
    id: 'copy-from-nowhere',
    what: 'A key that does not exist is copied.',
    curl: () => ({
      path: `/${there.bucket}/copy`,
      argv: ['-X', 'PUT', '-H', `x-amz-copy-source: /${there.bucket}/absent`],
    }),
    aws: () => [
      ...['s3api', 'copy-object', '--bucket', there.bucket, '--key', 'copy'],
      ...['--copy-source', `${there.bucket}/absent`],
    ],
    js: () => [
      'CopyObjectCommand',
      { Bucket: there.bucket, Key: 'copy', CopySource: `${there.bucket}/absent` },
    ],
  },
];

function parts(tags: readonly string[]): { ETag: string; PartNumber: number }[] {
  return tags.map((tag, index) => ({ ETag: tag, PartNumber: index + 1 }));
}

function completion({ tags }: Made): string {
  const part = parts(tags).map(
    ({ ETag, PartNumber }) =>
      `<Part><PartNumber>${PartNumber}</PartNumber><ETag>${ETag}</ETag></Part>`,
  );
  return `<CompleteMultipartUpload>${part.join('')}</CompleteMultipartUpload>`;
}
