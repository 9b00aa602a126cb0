import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/domain/security-headers.ts';
import { dist, readBuilt } from './built-site.ts';
import { type Nginx, startNginx } from './nginx.ts';
import { ask, otherSpellings } from './other-spellings.ts';

let nginx: Nginx;
const get = (address: string, headers?: Record<string, string>) =>
  ask(nginx.address, address, headers);

beforeAll(async () => {
  nginx = await startNginx(dist, dist);
});
afterAll(() => nginx?.stop());

const hashed = `/_astro/${readdirSync(`${dist}_astro`).find((file) => file.endsWith('.js'))}`;

describe('nginx, as the build configures it,', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/codes/NoSuchKey/', 'text/html; charset=utf-8'],
    ['/codes/NoSuchKey.md', 'text/markdown; charset=utf-8'],
    ['/codes/KMS.NotFoundException/', 'text/html; charset=utf-8'],
    ['/codes/KMS.NotFoundException.md', 'text/markdown; charset=utf-8'],
    ['/api/v1/codes.json', 'application/json'],
    ['/api/v1/codes.csv', 'text/csv; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/licences.txt', 'text/plain; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    [hashed, 'text/javascript; charset=utf-8'],
  ])('serves %s as %s, compressed or not', async (address, type) => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const response = await get(address, { 'Accept-Encoding': encoding });
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type'), encoding).toBe(type);
      expect(await response.text()).toBe(readBuilt(address.replace(/\/$/, '/index.html')));
    }
  });

  test.each([
    '/',
    '/codes/NoSuchKey/',
    hashed,
    '/api/v1/codes.json',
    '/no/such/page',
    '/_astro/x.js',
  ])('sends the security headers with %s', async (address) => {
    const { headers } = await get(address);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers.get(name), name).toBe(value);
    }
  });

  test('lets browsers keep what has a hash in its name, and ask again for everything else', async () => {
    const caching = async (address: string) => (await get(address)).headers.get('Cache-Control');
    expect(await caching(hashed)).toBe('public, max-age=31536000, immutable');
    for (const address of ['/', '/codes/NoSuchKey/', '/api/v1/codes.json', '/_astro/x.js', '/x']) {
      expect(await caching(address), address).toBe('public, max-age=0, must-revalidate');
    }
    const etag = (await get('/codes/')).headers.get('ETag') ?? '';
    expect((await get('/codes/', { 'If-None-Match': etag })).status).toBe(304);
  });

  test('sends the compressed copies that the build has made, to those who take them', async () => {
    const sent = async (accepted: string) => {
      const { headers } = await get('/codes/NoSuchKey/', { 'Accept-Encoding': accepted });
      return [headers.get('Content-Encoding'), headers.get('Vary')];
    };
    expect(await sent('identity')).toEqual([null, 'Accept-Encoding']);
    expect(await sent('gzip')).toEqual(['gzip', 'Accept-Encoding']);
    const best = nginx.sendsBrotli ? 'br' : 'gzip';
    expect(await sent('gzip, deflate, br, zstd')).toEqual([best, 'Accept-Encoding']);
  });

  test.each([
    ...otherSpellings,
    ['/codes/NOSUCHKEY', '/codes/NoSuchKey/'],
    ['/Codes/nosuchkey/', '/codes/NoSuchKey/'],
    ['/codes/NoSuchKey%20/', '/codes/NoSuchKey/'],
    ['/codes/nosuchkey.html?a=1&b=2', '/codes/NoSuchKey/?a=1&b=2'],
    ['/E/NOSUCHKEY', '/codes/NoSuchKey/'],
    ['/codes/no%20such%20key?from=ticket', '/codes/NoSuchKey/?from=ticket'],
    ['/codes/No_Such_Key/', '/codes/NoSuchKey/'],
    ['/codes/no-such-key.html', '/codes/NoSuchKey/'],
    ['/codes/(No+Such+Key).', '/codes/NoSuchKey/'],
    ['/codes/key_too_long_error', '/codes/KeyTooLong/'],
    ['/e/no_such_key', '/codes/NoSuchKey/'],
    ['/codes/NOT_FOUND', '/codes/NotFound/'],
    ['/e/not_found', '/status/404/'],
    ['/codes/404', '/status/404/'],
    ['/codes/kms_not_found_exception', '/codes/KMS.NotFoundException/'],
    [
      '/codes/evaluator_timestamp_format_pattern_hour_clock_am_pm_mismatch',
      '/codes/EvaluatorTimestampFormatPatternHourClockAmPmMismatch/',
    ],
  ])('leads from %s to %s in one hop', async (asked, page) => {
    const response = await get(asked);
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(page);
    expect((await get(page)).status).toBe(200);
  });

  test.each([
    '/no/such/page',
    '/codes/NoSuchThing/',
    '/codes/nosuchkey/more',
    '/e/nosuchthing',
    '/codes/NoSuchK%C3%A9y',
    '/codes/NoSuchKey%C3%A9/',
    `/codes/${'no_such_'.repeat(500)}key`,
  ])('answers %s with the page of missing addresses', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(readBuilt('/404.html'));
  });

  test('keeps the files for hosts to itself', async () => {
    const files = readdirSync(dist).filter((file) => /^[_.]/.test(file) && file !== '_astro');
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) expect((await get(`/${file}`)).status, file).toBe(404);
  });

  test('gives the data to the pages of others too', async () => {
    const shared = async (address: string) =>
      (await get(address)).headers.get('Access-Control-Allow-Origin');
    expect(await shared('/api/v1/codes.json')).toBe('*');
    expect(await shared('/')).toBe(null);
  });
});
