/** Programs and libraries that print S3 errors, under the names their users know. */
export const clients = {
  boto3: 'boto3',
  'aws-cli': 'AWS CLI',
  'boto-2': 'boto 2',
  ia: 'ia (internetarchive)',
  tubeup: 'tubeup',
  rclone: 'rclone',
  s3cmd: 's3cmd',
  s3fs: 's3fs-fuse',
  'java-v1': 'AWS SDK for Java v1',
  'java-v2': 'AWS SDK for Java v2',
  'go-v1': 'AWS SDK for Go v1',
  'go-v2': 'AWS SDK for Go v2',
  'js-v2': 'AWS SDK for JavaScript v2',
  'js-v3': 'AWS SDK for JavaScript v3',
  php: 'AWS SDK for PHP',
  ruby: 'AWS SDK for Ruby',
  rust: 'AWS SDK for Rust',
  cpp: 'AWS SDK for C++',
  dotnet: 'AWS SDK for .NET',
  swift: 'AWS SDK for iOS and Swift',
  'minio-go': 'minio-go',
  'minio-js': 'minio-js',
  'minio-py': 'minio-py',
  'minio-client': 'MinIO client (mc)',
  restic: 'restic',
  cyberduck: 'Cyberduck',
  clickhouse: 'ClickHouse',
  'object-store': 'Rust object_store',
  opendal: 'OpenDAL',
  terraform: 'Terraform',
  hadoop: 'Hadoop S3A',
  spark: 'Spark and EMR',
  django: 'django-storages',
  'browser-post': 'browser form upload (POST)',
  browser: 'a browser',
  curl: 'curl',
  other: 'other clients',
} as const satisfies Record<string, string>;

export type ClientId = keyof typeof clients;

export const clientIds = Object.keys(clients) as [ClientId, ...ClientId[]];

/** The names of the clients that a cause concerns. "Other" names none, so it is left out. */
export function clientNames(ids: readonly string[]): string[] {
  const known: Readonly<Record<string, string>> = clients;
  return ids.filter((id) => id !== 'other').map((id) => known[id] ?? id);
}
