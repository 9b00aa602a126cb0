import { describe, expect, it } from 'vitest';
import { textMarks } from '../../../../../src/domain/search/known/text-marks.ts';
import { readStatuses } from '../../../../../src/domain/search/read/http-status.ts';
import { guessClient } from '../../../../../src/domain/search/reading/client.ts';
import { readFields } from '../../../../../src/domain/search/reading/fields.ts';
import { names, signs } from '../resolver-from-content.ts';

const { messageAt, signs: clientSigns } = signs.clients;

const { codeSlots, foreignParts } = textMarks(names.patterns);

describe('the places of codes', () => {
  it.each([
    ['<Code>\n NoSuchKey \n</Code>', 'NoSuchKey'],
    ['<ns1:Code>NoSuchKey</ns1:Code>', 'NoSuchKey'],
    ['<Code>NoSuchK', 'NoSuchK'],
    ['<faultcode>soapenv:Client.NoSuchKey</faultcode>', 'NoSuchKey'],
    ['A client error (NoSuchKey) occurred', 'NoSuchKey'],
    ['An error occurred (404) when calling', '404'],
    ['Error Code: 503 Slow Down; Request', '503 Slow Down'],
    ['S3 error: 404 (NoSuchKey): gone', 'NoSuchKey'],
    ["code: 'NoSuchKey',", 'NoSuchKey'],
    ['s3ErrorCode = "NoSuchKey", s3', 'NoSuchKey'],
    ['[Code] => NoSuchKey', 'NoSuchKey'],
    ['"__type": "NoSuchKey"', 'NoSuchKey'],
  ])('reads “%s”', (text, value) => {
    expect(codeSlots(text).at(-1)?.value).toBe(value);
  });
});

describe('readStatuses', () => {
  it.each([
    ['HTTP/1.1 404 Not Found', 404, 'Not Found'],
    ['status code: 503, request id', 503, ''],
    ['returned error: 403', 403, ''],
    ['"GET /k HTTP/1.1" 403 243', 403, ''],
    ['503 Server Error: Slow Down for url', 503, 'Slow Down for url'],
    ['HTTP error 503 (503 Slow Down) returned', 503, 'Slow Down'],
  ])('reads “%s”', (text, number, phrase) => {
    const last = readStatuses(text).findLast(({ sure }) => sure);
    expect(last).toMatchObject({ number, phrase });
  });

  it.each([
    'took 404ms to load the page of the report that nobody wanted to see today',
    'version 1.404.2 of the program that nobody wanted to have installed at all',
  ])('finds none in “%s”', (text) => {
    expect(readStatuses(text)).toEqual([]);
  });
});

describe('foreignParts', () => {
  it('covers the line of another service’s error only', () => {
    const text =
      'An error occurred (AccessDenied) when calling the AssumeRole operation\nAn error occurred (AccessDenied) when calling the PutObject operation';
    const isForeign = foreignParts(text, true);
    expect(isForeign(5)).toBe(true);
    expect(isForeign(text.indexOf('\n') + 5)).toBe(false);
  });

  it('knows that S3 asks KMS for keys itself', () => {
    const text = 'is not authorized to perform: kms:GenerateDataKey on resource';
    expect(foreignParts(text, false)(3)).toBe(false);
  });

  it.each([
    'Service: AmazonDynamoDBv2; Status Code: 400; Error Code: AccessDeniedException',
    'HTTP 403 returned for "https://lambda.us-east-1.amazonaws.com/x"\n\nMissing Authentication Token',
    'x-amzn-ErrorType: MissingAuthenticationTokenException\n\n{"message":"Missing Authentication Token"}',
    'ExpiredToken: expired\n    at extractError (node_modules/aws-sdk/lib/protocol/query.js:40:29)',
    'AccessDeniedException: no\n\n  in resource "aws_secretsmanager_secret_version" "x":',
    'Error Domain=com.amazonaws.AWSSTSErrorDomain Code=0 Code=AccessDenied',
    '<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Code>InvalidClie',
  ])('takes all of “%s” for another service’s', (text) => {
    expect(foreignParts(text, false)(0)).toBe(true);
    expect(foreignParts(text, false)(text.length)).toBe(true);
  });

  it.each([
    'https://bucket.s3.eu-west-1.amazonaws.com/key',
    'https://s3.amazonaws.com/bucket, https://s3-us-west-2.amazonaws.com',
    'https://bucket.s3.amazonaws.com/ from origin https://x.execute-api.eu-west-1.amazonaws.com',
    '<Error xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    'Service: Amazon S3; Status Code: 403; Error Code: AccessDenied',
  ])('takes nothing of “%s” for another service’s', (text) => {
    expect(foreignParts(text, true)(0)).toBe(false);
  });
});

describe('readFields', () => {
  it.each([
    ['<Message>Access Denied</Message>', 'Access Denied'],
    [
      'An error occurred (X) when calling the Op operation (reached max retries: 4): Gone.',
      'Gone.',
    ],
    ['api error NoSuchKey: Gone.', 'Gone.'],
    ['S3 error: 404 (NoSuchKey): Gone.', 'Gone.'],
    ['S3Exception: Gone. (Service: S3, Status Code: 404)', 'Gone.'],
    ['{"message":"Gone."}', 'Gone.'],
    ['NoSuchKey: The key is gone.\n\tstatus code: 404', 'The key is gone.'],
  ])('reads the message of “%s”', (text, message) => {
    expect(readFields(text, messageAt).message).toBe(message);
  });

  it('splits what the internetarchive library joins', () => {
    expect(
      readFields(
        ' error uploading a.mp3: Access Denied - This item has been taken offline',
        messageAt,
      ),
    ).toMatchObject({
      message: 'Access Denied',
      resource: 'This item has been taken offline',
    });
  });

  it('reads ids', () => {
    const text = 'status code: 403, request id: 4442587FB7D0A2F9, host id: kG9JxNyq+OYY=';
    expect(readFields(text, messageAt)).toMatchObject({
      requestId: '4442587FB7D0A2F9',
      hostId: 'kG9JxNyq+OYY=',
    });
  });
});

describe('guessClient', () => {
  it.each([
    ['ERROR: S3 error: 404 (NoSuchKey)', 's3cmd'],
    ['│ Error: creating S3 Bucket', 'Terraform'],
    ['Aws::S3::Errors::NoSuchKey', 'AWS SDK for Ruby'],
    ['fatal error: An error occurred (403) when calling', 'AWS CLI'],
    [' error uploading a.mp3: Access Denied', 'ia (internetarchive)'],
  ])('knows the client of “%s”', (text, client) => {
    expect(guessClient(text, clientSigns)).toBe(client);
  });

  it('says nothing about a typed word', () => {
    expect(guessClient('NoSuchKey', clientSigns)).toBeUndefined();
  });
});
