/** Packages and modules whose classes named after a code are about S3. */
const qualifierOfS3 =
  /s3|aws|boto|minio|amazon|errorfactory|^(?:client\.)?(?:exceptions|types|errors)\.$/i;

/** Whether what stands before a class name, such as `botocore.errorfactory.`, is about S3. */
export function isQualifierOfS3(qualifier: string): boolean {
  return qualifierOfS3.test(qualifier);
}

/** What a text about S3 mentions: the service, its clients, its hosts, or parts of its replies. */
const signsOfS3 =
  /\bs3|s3\b|s3[:._/-]|amazon|\baws|boto|minio|buckets?\b|archive\.org|internet ?archive|tubeup|error uploading|rclone|restic|duplicity|barman|pgbackrest|wal-?g\b|velero|jets3t|goofys|x-amz|hostid|host ?id\b|request ?id\b|multipart|upload ?id|object storage|ceph|radosgw|wasabi|backblaze|digitaloceanspaces|cloudflarestorage|\br2\b|deserializeAws|\bREST\.[A-Z]+\.|XML Error Message|(?:Head|Get|Put|List|Copy)(?:Object|Bucket)|\bmc: <|HttpError[A-Z]|returned error, retrying|hosting service provider/i;

export function speaksOfS3(text: string): boolean {
  return signsOfS3.test(text);
}
