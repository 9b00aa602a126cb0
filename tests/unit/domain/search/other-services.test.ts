import { describe, expect, it } from 'vitest';
import { resolverFromContent } from './resolver-from-content.ts';

const { resolve } = await resolverFromContent();
const certain = (text: string) =>
  resolve(text).answers.filter(({ certainty }) => certainty === 'exact');

describe('an error of another service of AWS is never certain', () => {
  it.each([
    [
      'by the service that its signature is for',
      "$ aws-tool --region eu-central-1 list-stacks\n| Sender | SignatureDoesNotMatch | Credential should be scoped to correct service: 'cloudformation'. |",
    ],
    [
      'by a command that describes, which S3 does not have',
      '$ ./tool describestacks\n| Code | Message |\n| InvalidAccessKeyId | The key does not exist |',
    ],
    [
      'by its protocol, even where a bucket is named further up',
      `my bucket\n${'line\n'.repeat(200)}Content-Type: application/x-amz-json-1.1\n{"__type":"InvalidSignatureException"}`,
    ],
    [
      'by the header of its request id',
      'HTTP/1.1 400 Bad Request\nx-amzn-RequestId: 1cb82d9f\nContent-Type: application/x-amz-json-1.1\n\n{"__type":"InvalidSignatureException","message":"x"}',
    ],
  ])('%s', (_, text) => {
    expect(certain(text)).toEqual([]);
  });

  it.each([
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your quota'}}",
    'Delete: googleapi: Error 409: The bucket you tried to delete was not empty., conflict',
    'https://sqs.eu-west-1.amazonaws.com/1/out is denied. Amazon.Runtime.Internal.HttpErrorResponseException: The remote server returned an error: (403) Forbidden.',
  ])('nor is one of anybody else: %s', (text) => {
    expect(certain(text)).toEqual([]);
  });

  it('while the same codes beside a sign of S3 are', () => {
    expect(certain('<Error><Code>SignatureDoesNotMatch</Code></Error>')).toHaveLength(1);
    expect(certain('S3 describes it as `<Code>InvalidAccessKeyId</Code>`')).toHaveLength(1);
    expect(
      certain(
        `x-amz-json-1.1\n${'line\n'.repeat(200)}An error occurred (NoSuchKey) when calling the GetObject operation: x`,
      ),
    ).toHaveLength(1);
  });
});

describe('a sentence that one server has of its own', () => {
  it.each([
    ['All non-trailing parts must have the same length, says R2', 'InvalidPart'],
    ['Server side encryption specified but KMS is not configured.', 'NotImplemented'],
    ['Garage: Tried to delete a non-empty bucket', 'BucketNotEmpty'],
    [
      `status code: 400, reason phrase: Unsupported header 'x-amz-acl' received for this API call.\n${'\tat some.Class.method(Class.java:1)\n'.repeat(9)}`,
      'InvalidArgument',
    ],
  ])('leads to its code: %s', (text, code) => {
    expect(resolve(text).answers[0]).toMatchObject({ code, certainty: 'likely' });
  });
});
