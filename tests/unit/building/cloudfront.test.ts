import { describe, expect, test } from 'vitest';
import { securityHeaders } from '../../../src/domain/security-headers.ts';
import functionSource from '../../../src/views/hosting/cloudfront-function.js?raw';
import { cloudfrontHeaders } from '../../../src/views/hosting/cloudfront-headers.ts';

type Request = { uri: string; querystring: Record<string, { value: string }> };

const handler = new Function(`${functionSource}; return handler;`)() as (event: {
  request: Request;
}) => Request;

describe('the function for CloudFront', () => {
  test.each([
    ['/', '/index.html'],
    ['/codes/NoSuchKey/', '/codes/NoSuchKey/index.html'],
    ['/codes/NoSuchKey', '/codes/NoSuchKey/index.html'],
    ['/e/404', '/e/404/index.html'],
    ['/errors/', '/errors/index.html'],
    ['/codes/NoSuchKey.md', '/codes/NoSuchKey.md'],
    ['/codes/KMS.NotFoundException', '/codes/KMS.NotFoundException/index.html'],
    ['/e/kms.notfoundexception', '/e/kms.notfoundexception/index.html'],
    ['/codes/KMS.NotFoundException.md', '/codes/KMS.NotFoundException.md'],
    ['/api/v1/codes.json', '/api/v1/codes.json'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/pagefind/wasm.en.pagefind', '/pagefind/wasm.en.pagefind'],
  ])('asks the bucket, for %s, for %s', (asked, file) => {
    expect(handler({ request: { uri: asked, querystring: {} } }).uri).toBe(file);
  });

  test('leaves the query to the page', () => {
    const querystring = { q: { value: 'slow down' } };
    expect(handler({ request: { uri: '/search/', querystring } }).querystring).toBe(querystring);
  });

  test('is as small as CloudFront wants it', () => {
    expect(functionSource.length).toBeLessThan(10_240);
  });
});

test('the policy for CloudFront sends every security header, with its value', () => {
  const policy = JSON.parse(cloudfrontHeaders()) as {
    SecurityHeadersConfig: Record<string, object>;
    CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
  };
  const { ContentSecurityPolicy, ReferrerPolicy, ContentTypeOptions } =
    policy.SecurityHeadersConfig;
  const custom = policy.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value]);
  expect(policy.CustomHeadersConfig.Quantity).toBe(custom.length);
  expect(ContentTypeOptions).toEqual({ Override: true });
  expect({
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': Object.values(ContentSecurityPolicy ?? {})[0],
    'Referrer-Policy': Object.values(ReferrerPolicy ?? {})[0],
    ...Object.fromEntries(custom),
  }).toEqual(securityHeaders);
});
