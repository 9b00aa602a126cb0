import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../../src/domain/text/mask-secrets.ts';
import { resolverFromContent } from './resolver-from-content.ts';

const { resolve } = await resolverFromContent();
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
 * The processor's time, not the clock's, of the fastest of twenty runs, or of the first that stays
 * under the limit: a test machine has other things to do, which slow some runs but not all.
 */
function milliseconds(run: () => void, limit = 0): number {
  let best = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < 20 && best >= limit; runs += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const logLine =
  '2024-05-02 11:04:31,112 [4711] INFO botocore.retryhandler: retry needed, retryable HTTP status code received: 503 for https://b.s3.amazonaws.com/k/00012 request id 4442587FB7D0A2F9\n';

describe('time, held against that of a log of 100 kB,', () => {
  resolve('warm up: An error occurred (NoSuchKey) when calling the GetObject operation');
  const ordinary = fill(logLine);
  const reading = milliseconds(() => resolve(ordinary));
  const masking = milliseconds(() => maskSecrets(ordinary));

  it.each(pieces)('is of the same order for 100 kB of %j', (piece) => {
    const text = fill(piece);
    expect(milliseconds(() => resolve(text), 12 * reading)).toBeLessThan(12 * reading);
    expect(milliseconds(() => maskSecrets(text), 12 * masking)).toBeLessThan(12 * masking);
  });

  it('grows for a log of 1 MB no more than with its length', () => {
    const end =
      'An error occurred (SlowDown) when calling the PutObject operation: Please reduce your request rate.';
    const log = fill(logLine, 1_000_000) + end;
    expect(milliseconds(() => resolve(log), 15 * reading)).toBeLessThan(15 * reading);
    expect(resolve(log).answers[0]).toMatchObject({ code: 'SlowDown', certainty: 'exact' });
  });

  it('grows with the length, not with its square', () => {
    const short = milliseconds(() => resolve(fill('the specified key does not exist ', 20_000)));
    const long = milliseconds(() => resolve(fill('the specified key does not exist ', 80_000)));
    expect(long).toBeLessThan(Math.max(short, 1) * 12);
  });
});
