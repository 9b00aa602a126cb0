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
    const isForeign = foreignParts(text);
    expect(isForeign(5)).toBe(true);
    expect(isForeign(text.indexOf('\n') + 5)).toBe(false);
  });

  it('knows that S3 asks KMS for keys itself', () => {
    const text = 'is not authorized to perform: kms:GenerateDataKey on resource';
    expect(foreignParts(text)(3)).toBe(false);
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
