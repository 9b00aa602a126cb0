import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../../../src/domain/content/source.ts';

const complaintAbout = (url: string): string | undefined =>
  sourceSchema.safeParse({ id: 'it', title: 'It', url }).error?.issues[0]?.message;

const commit = '0e6e2404b85dc336dd2889814e089bde7d1a4c55';

describe('the address of a source', () => {
  test.each([
    `https://github.com/boto/botocore/blob/${commit}/botocore/parsers.py`,
    'https://github.com/rclone/rclone/blob/64ab1ac/lib/rest/rest.go#L58',
    `https://github.com/internetarchive/ias3/tree/${commit}`,
    'https://github.com/aws/aws-sdk-js/blob/v2.1692.0/lib/services/s3.js',
    'https://github.com/boto/botocore/issues/1413',
    'https://github.com/boto/botocore/commit/9d8d4eeb6',
    'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  ])('%s stays what it was', (url) => {
    expect(complaintAbout(url)).toBeUndefined();
  });

  test.each([
    'https://github.com/boto/botocore',
    'https://github.com/boto/botocore/',
    'https://github.com/boto/botocore/blob/develop/botocore/parsers.py',
    'https://github.com/rclone/rclone/tree/master',
    'https://github.com/scality/cloudserver/blob/development/8.8/constants.js',
  ])('%s moves, and is refused', (url) => {
    expect(complaintAbout(url)).toContain('must name the commit');
  });

  test('needs a scheme that a browser follows', () => {
    expect(complaintAbout('ftp://example.org/x')).toContain('https://');
  });
});
