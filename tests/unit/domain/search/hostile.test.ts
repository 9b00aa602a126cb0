import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../../src/domain/search/index.ts';
import { maskSecrets } from '../../../../src/domain/text/mask-secrets.ts';
import { lexiconFromContent } from './lexicon-from-content.ts';

const resolve = createResolver(lexiconFromContent());
const fill = (piece: string, length = 100_000) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces that make careless patterns slow when they are repeated. */
const pieces = [
  '<',
  '<Code',
  '<Code>',
  '<a:',
  '<Message>',
  '<Resource>',
  '<StringToSign>',
  '&lt;',
  '&',
  '%3C',
  'a',
  'A',
  'Aa',
  'aA',
  '_',
  '"',
  "'",
  '[',
  '(',
  '{',
  ' ',
  '\n',
  '\t',
  '1',
  '404 ',
  '\\',
  '\\n',
  '\\u00',
  '-',
  '=',
  '.',
  ':',
  '::',
  'a.',
  'a@',
  'aaa@aaa.',
  'code=',
  'code: "',
  'message:"',
  'Exception: ',
  'error uploading a: ',
  'error uploading a:b - ',
  'An error occurred (',
  'An error occurred (NoSuchKey) when calling the ',
  'S3 error: 404 (',
  'api error X: ',
  'Error Code: ',
  'request id: ',
  'HostId:',
  'X-Amz-Signature=',
  'Authorization: LOW a:b ',
  'secret=',
  'Bearer ',
  'NoSuchKey',
  'AccessDenied ',
  'psutil.AccessDenied ',
  'AAAA_BBB_',
  'does not ',
  'the specified key does not exist ',
  'key does ',
  'bucket does not ',
  'when calling the ',
  'operation error ',
  '(Service: ',
  'not authorized to perform: s',
  '<Type>Sender</Type>',
  '"domain":"',
  '│ \n',
  'x\n│ x',
  '\u001b[',
  'İ',
  'HTTP/1.1 404 ',
  '"over_limit"',
];

/**
 * The time of the fastest of twenty runs, or of the first that stays under the limit: a test machine
 * has other things to do, which slow some runs but not all.
 */
function milliseconds(run: () => void, limit = 0): number {
  let best = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < 20 && best >= limit; runs += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('time', () => {
  resolve('warm up: An error occurred (NoSuchKey) when calling the GetObject operation');

  it.each(pieces)('100 kB of %j are read at once', (piece) => {
    const text = fill(piece);
    expect(milliseconds(() => resolve(text), 50)).toBeLessThan(50);
    expect(milliseconds(() => maskSecrets(text), 50)).toBeLessThan(50);
  });

  it('a log of 1 MB is read at once', () => {
    const line =
      '2024-05-02 11:04:31,112 [4711] INFO botocore.retryhandler: retry needed, retryable HTTP status code received: 503 for https://b.s3.amazonaws.com/k/00012 request id 4442587FB7D0A2F9\n';
    const end =
      'An error occurred (SlowDown) when calling the PutObject operation: Please reduce your request rate.';
    const log = fill(line, 1_000_000) + end;
    expect(milliseconds(() => resolve(log), 200)).toBeLessThan(200);
    expect(resolve(log).answers[0]).toMatchObject({ code: 'SlowDown', certainty: 'exact' });
  });

  it('grows with the length, not with its square', () => {
    const short = milliseconds(() => resolve(fill('the specified key does not exist ', 20_000)));
    const long = milliseconds(() => resolve(fill('the specified key does not exist ', 80_000)));
    expect(long).toBeLessThan(Math.max(short, 1) * 12);
  });
});
