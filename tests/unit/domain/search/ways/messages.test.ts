import { describe, expect, it } from 'vitest';
import { answersTo, resolveSmall } from '../small-lexicon.ts';

describe('messages', () => {
  it.each([
    ['The specified bucket does not exist', 'NoSuchBucket exact'],
    [
      'S3Exception: The specified key does not exist. (Service: S3, Status Code: 404)',
      'NoSuchKey exact',
    ],
    [
      'The request signature we calculated does not match the signature you provided',
      'SignatureDoesNotMatch likely',
    ],
    ['Check your key and signing method', 'SignatureDoesNotMatch likely'],
    ['the specifed bucket does not exsist', 'NoSuchBucket likely'],
    ['reduce request rate', 'SlowDown likely'],
    [
      'User: arn:aws:iam::1:user/a is not authorized to perform: s3:GetObject because no identity-based policy allows the s3:GetObject action',
      'AccessDenied exact',
    ],
    [
      ' error uploading a.mp3: Access Denied - This item has been taken offline',
      'AccessDenied exact',
    ],
    ['Your upload of my_item from username a@b.org appears to be spam.', 'SlowDown exact'],
    ['total_tasks_queued exceeds global_limit', 'SlowDown likely'],
    ['client.PutObject: Access Denied.', 'AccessDenied likely'],
    ['PermissionError: [Errno 13] Access Denied', 'AccessDenied likely'],
    ['2024/05/02 11:04:31 Access Denied', 'AccessDenied likely'],
    ['Error in S3 bucket Access Denied (Service: S3, Status Code: 403)', 'AccessDenied likely'],
  ])('“%s” → %s', (input, answer) => {
    const [first] = answersTo(input);
    expect(first?.split(' ')[0]).toBe(answer.split(' ')[0]);
    if (answer.endsWith('likely')) expect(first).toBe(answer);
  });

  it('answers with all owners of a shared message, none of them certain', () => {
    const { answers } = resolveSmall(
      'S3: The XML you provided was not well-formed or did not validate against our published schema',
    );
    expect(answers.map(({ code }) => code)).toEqual(['MalformedXML', 'MalformedACLError']);
    expect(answers.every(({ certainty }) => certainty === 'likely')).toBe(true);
    expect(answers[0]?.why).toBe('this message is shared by 2 codes');
  });

  it.each([
    "ERROR 1045 (28000): Access denied for user 'root'@'localhost'",
    'The specified version does not exist.',
    'GET https://s3.example.org/the/request/signature/we/calculated/does/not/match/the/key\nfailed',
    'bucket.example.org/key?the-request=signature-we-calculated-does-not-match-the-signature\nfailed',
  ])('“%s” is nobody’s message', (input) => {
    expect(answersTo(input)).toEqual([]);
  });
});

describe('descriptions', () => {
  it.each([
    ['s3 is overloaded, sleeping for 30 seconds and retrying', 'SlowDown likely'],
    ['rate limit', 'SlowDown likely'],
    ['signature not match', 'SignatureDoesNotMatch likely'],
  ])('“%s” → %s', (input, answer) => {
    expect(answersTo(input)[0]).toBe(answer);
  });
});
