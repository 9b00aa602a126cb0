import { describe, expect, it, test } from 'vitest';
import { maskSecrets, mayEnterAddress } from '../../../../src/domain/text/mask-secrets.ts';

const secretKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

describe('maskSecrets', () => {
  it.each([
    ['an access key id', 'key AKIAIOSFODNN7EXAMPLE is unknown', 'AKIAIOSFODNN7EXAMPLE'],
    ['a temporary key id', 'ASIAIOSFODNN7EXAMPLE', 'ASIAIOSFODNN7EXAMPLE'],
    [
      'a signature in a URL',
      'https://b.s3.amazonaws.com/k?X-Amz-Signature=0a1b2c3d4e5f',
      '0a1b2c3d4e5f',
    ],
    [
      'a credential in a URL',
      'X-Amz-Credential=EXAMPLEKEYID%2F20240101%2Fus-east-1',
      'EXAMPLEKEYID',
    ],
    [
      'a token in a URL',
      'X-Amz-Security-Token=IQoJb3JpZ2luX2VjEXAMPLE&x=1',
      'IQoJb3JpZ2luX2VjEXAMPLE',
    ],
    [
      'a version 2 signature',
      '?Signature=vjbyPxybdZaNmGa%2ByT272YEAiv4%3D&Expires=1',
      'vjbyPxybdZaNmGa',
    ],
    ['an IAS3 header', 'Authorization: LOW myaccess:mysecret', 'mysecret'],
    [
      'an IAS3 header in a curl command',
      'curl -H "authorization: LOW ab12cd34:ef56gh78"',
      'ef56gh78',
    ],
    [
      'a version 2 header',
      'Authorization: AWS EXAMPLE0KEY:frJIUN8DYpKDtOLCwo=',
      'frJIUN8DYpKDtOLCwo',
    ],
    [
      'a version 4 header',
      'Authorization: AWS4-HMAC-SHA256 Credential=EXAMPLE/2024/us/s3/aws4_request, Signature=fe5f80',
      'fe5f80',
    ],
    ['a bearer token', 'Authorization: Bearer abcdef.ghijkl.mnopqr', 'abcdef.ghijkl'],
    ['the echoed key id', '<AWSAccessKeyId>plainname</AWSAccessKeyId>', 'plainname'],
    ['the echoed token', '<Token-0>FwoGZXIvYXdzEXAMPLE</Token-0>', 'FwoGZXIvYXdzEXAMPLE'],
    ['the string to sign', '<StringToSign>AWS4-HMAC-SHA256\n2024</StringToSign>', '2024'],
    ['its bytes', '<StringToSignBytes>47 45 54 0a</StringToSignBytes>', '47 45 54'],
    ['a setting', 'aws_secret_access_key = not+quite/forty+letters', 'not+quite'],
    ['a variable', 'AWS_SESSION_TOKEN=FwoGZXIvYXdzEXAMPLE', 'FwoGZXIvYXdzEXAMPLE'],
    ['forty characters alone', `secret is ${secretKey} there`, secretKey],
    [
      'an e-mail address',
      'upload from username jane.doe@example.org appears',
      'jane.doe@example.org',
    ],
    ['a password in an address', 'https://user:s3cr3tpw@minio.example:9000/b', 's3cr3tpw'],
    ['a signed token', 'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0xxxx.abc_def', 'eyJzdWIi'],
    ['a session token alone', `IQoJb3JpZ2luX2VjE${'Ab1+/c'.repeat(20)}`, 'IQoJb3JpZ2lu'],
  ])('hides %s', (_, text, secret) => {
    expect(maskSecrets(text)).not.toContain(secret);
    expect(maskSecrets(text)).toContain('•••');
  });

  it.each([
    'The specified key does not exist.',
    'sha1 70871f9fce8dd23853d6e42417356b0500000000',
    '<RequestId>4442587FB7D0A2F9</RequestId>',
    'arn:aws:iam::111122223333:user/someone',
  ])('leaves “%s” alone', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});

describe('mayEnterAddress', () => {
  it.each([
    'NoSuchKey',
    'access denied',
    'An error occurred (403) when calling the HeadObject operation',
  ])('allows %s', (text) => {
    expect(mayEnterAddress(text)).toBe(true);
  });

  it.each([
    ['nothing', '  '],
    ['long text', 'a '.repeat(61)],
    ['several lines', 'NoSuchKey\nNoSuchBucket'],
    ['a key id', 'InvalidAccessKeyId AKIAIOSFODNN7EXAMPLE'],
    ['an e-mail address', 'spam from me@example.org'],
    ['a secret key', secretKey],
    ['a header', 'authorization: LOW a:bcdefgh'],
  ])('refuses %s', (_, text) => {
    expect(mayEnterAddress(text)).toBe(false);
  });
});

test('addresses that replies ask to write to stay readable', () => {
  expect(maskSecrets('me@example.org, contact info@archive.org')).toBe(
    '•••, contact info@archive.org',
  );
});
