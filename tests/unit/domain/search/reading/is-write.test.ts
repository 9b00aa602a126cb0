import { expect, test } from 'vitest';
import { isWrite } from '../../../../../src/domain/search/reading/is-write.ts';

test.each([
  'An error occurred (403) when calling the PutObject operation: Forbidden',
  'at DefaultS3Client.putObject(DefaultS3Client.java:1)',
  's3.upload_file(name, bucket, key)',
  'PUT https://bucket.s3.amazonaws.com/key resulted in a `400 Bad Request`',
  'GET /a 200\nDELETE /a 403',
])('%s is a write', (text) => {
  expect(isWrite(text)).toBe(true);
});

test.each([
  'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
  'upload failed: PutObject, then HeadObject: 403',
  'HEAD https://bucket.s3.amazonaws.com/key 403',
  'please get or post the object',
  '403',
])('%s is none', (text) => {
  expect(isWrite(text)).toBe(false);
});
