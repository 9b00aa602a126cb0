import { describe, expect, it } from 'vitest';
import { answersTo } from '../small-lexicon.ts';

describe('a status without a code', () => {
  it.each([
    ['404', '404 exact'],
    ['HTTP 403', '403 exact'],
    ['s3 403', '403 likely'],
    ['Forbidden', '403 exact'],
    ['An error occurred (404) when calling the HeadObject operation: Not Found', '404 exact'],
    [
      'com.amazonaws.services.s3.model.AmazonS3Exception: Forbidden (Service: Amazon S3; Status Code: 403; Error Code: 403 Forbidden; Request ID: x)',
      '403 exact',
    ],
    ['api error Forbidden: Forbidden', '403 exact'],
    ['NotFound: UnknownError at deserializeAws_restXmlHeadObjectCommandError', '404 exact'],
    [
      "fatal: unable to access 'https://s3.amazonaws.com/b/': The requested URL returned error: 403",
      '403 exact',
    ],
    ['LFS: Authorization error: https://my-data.s3.amazonaws.com/lfs/5a', '403 exact'],
    ['LFS: Repository or object not found: https://my-data.s3.amazonaws.com/5a', '404 exact'],
    ['{:error, {:http_error, 301, "redirected"}} of s3', '301 exact'],
    [
      'Whatever I send there from my own program, I keep getting 403 and a page of text',
      '403 likely',
    ],
    ['libcloud.common.types.InvalidCredsError: for s3', '403 exact'],
    // Cut by the program that printed it.
    ['S3Exception: `HEAD https://b.s3.amazonaws.com/k` resulted in a `403', '403 exact'],
    ['s3.DEBUG HEAD https://b.s3.amazonaws.com/k = 403 []', '403 likely'],
  ])('“%s” → %s', (input, answer) => {
    expect(answersTo(input)[0]).toBe(answer);
  });

  it('adds the codes that come with it', () => {
    expect(answersTo('404')).toEqual(['404 exact', 'NoSuchKey likely', 'NoSuchBucket likely']);
    expect(
      answersTo('An error occurred (404) when calling the HeadBucket operation: Not Found')[0],
    ).toBe('404 exact');
  });

  it('lets an unusual phrase tell the code', () => {
    expect(answersTo('HTTP/1.1 503 Slow Down')[0]).toBe('SlowDown exact');
    expect(
      answersTo(
        'requests.exceptions.HTTPError: 503 Server Error: Slow Down for url: https://s3.us.archive.org/x',
      )[0],
    ).toBe('SlowDown exact');
  });

  it.each([
    'HTTP 418',
    '429 Too Many Requests',
    'line 404 of main.c',
    'port 403 is in use',
    '1234567',
  ])('“%s” has no page', (input) => {
    expect(answersTo(input)).toEqual([]);
  });
});
