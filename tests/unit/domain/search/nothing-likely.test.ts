import { describe, expect, it } from 'vitest';
import { resolverFromContent, signs } from './resolver-from-content.ts';

const { resolve } = await resolverFromContent();
const read = (text: string) => resolve(text).read(async () => signs);

describe('no code is likely', () => {
  it.each([
    ['an ARN alone', 'arn:aws:s3:::my-bucket/path/key.txt'],
    [
      'a presigned URL alone',
      'https://bucket.s3.amazonaws.com/key?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A%2F20240101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20240101T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=0123456789abcdef',
    ],
    [
      'a file of a stack',
      '    at throwDefaultError (/app/node_modules/@aws-sdk/smithy-client/dist-cjs/default-error-handler.js:8:22)',
    ],
    [
      'a header that every request has',
      'INFO sent to s3 with x-amz-content-sha256: 0a1b, it took 12 ms, and nothing else of interest happened in this run',
    ],
  ])('for %s', (_, text) => {
    expect(resolve(text).answers.filter(({ kind }) => kind === 'code')).toEqual([]);
  });

  it('by the class that gsutil makes of every 403: what it is likely is AccessDenied', () => {
    const { answers } = resolve('gsutil: AccessDeniedException: 403 my-bucket');
    expect(answers[0]).toMatchObject({ code: 'AccessDenied', certainty: 'likely' });
    expect(answers.map(({ code }) => code)).not.toContain('AccessDeniedException');
    expect(resolve('AccessDeniedException: You may not').answers[0]?.code).toBe(
      'AccessDeniedException',
    );
  });

  it('beside a certain one whose own message others have as well', () => {
    const reply =
      "<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><Resource>Your upload of my-item from username a appears to be spam.</Resource><RequestId>5c8a0bb3-5d8a-41a7-8a80-b08d53a4d60c</RequestId></Error>";
    expect(resolve(reply).answers.map(({ code }) => code)).toEqual(['SlowDown']);
  });
});

describe('what is read', () => {
  const line = (id: string) =>
    `AccessDenied: Access Denied status code: 403, request id: ${id}, host id: abcdef0123456789=`;

  it('is the message without what the client prints behind it', async () => {
    expect((await read(line('4442587FB7D0A2F9')))?.message).toBe('Access Denied');
  });

  it.each(['DF9E655E8322925C:B', '4442587FB7D0A2F9', 'a1b2c3d4e5f6a7b8c9d0:0a1b2c'])(
    'is the whole request id %s',
    async (id) => {
      expect((await read(line(id)))?.requestId).toBe(id);
    },
  );

  it('names no client that prose only mentions', async () => {
    const said = 'It is not rclone that failed here.';
    const printed = 'An error occurred (NoSuchKey) when calling the GetObject operation: none';
    expect((await read(`${said}\n${printed}`))?.client).toBe('AWS CLI or boto3');
    expect((await read(`$ rclone copy a.bin remote:bucket\n${printed}`))?.client).toBe(
      'AWS CLI or boto3',
    );
    expect((await read('2024/05/02 11:04:31 ERROR : f.bin: Failed to copy: x'))?.client).toBe(
      'rclone',
    );
  });

  it('claims no element that the text lacks', async () => {
    const reading = await read(
      'Your upload of my-item from username x appears to be spam. If you believe this is a mistake, contact info@archive.org and include this entire message in your email.',
    );
    expect(reading?.sender).toMatchObject({ id: 'ias3', certainty: 'likely' });
    expect(reading?.sender?.sign).not.toContain('element');
  });
});
