import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/domain/security-headers.ts';
import { dist, readBuilt } from './built-site.ts';
import { type Cloudflare, startCloudflare } from './cloudflare.ts';
import { ask, otherSpellings } from './other-spellings.ts';

let cloudflare: Cloudflare;
const get = (address: string) => ask(cloudflare.address, address);

beforeAll(async () => {
  cloudflare = await startCloudflare(dist);
});
afterAll(() => cloudflare?.stop());

describe("Cloudflare's runtime", () => {
  test('takes every rule of both files', () => {
    const rules = readBuilt('/_redirects').trimEnd().split('\n').length;
    expect(cloudflare.printed).toContain(`Parsed ${rules} valid redirect rules`);
    expect(cloudflare.printed).toContain('Parsed 3 valid header rules');
    expect(cloudflare.printed).not.toMatch(/invalid/i);
  });

  test.each(otherSpellings)('leads from %s to %s in one hop', async (asked, page) => {
    const response = await get(asked);
    expect([301, 302, 307]).toContain(response.status);
    expect(response.headers.get('Location')).toBe(page);
    expect((await get(page)).status).toBe(200);
  });

  test.each([
    ['/codes/NoSuchKey/', 200, 'text/html; charset=utf-8'],
    ['/codes/NoSuchKey.md', 200, 'text/markdown; charset=utf-8'],
    ['/codes/KMS.NotFoundException/', 200, 'text/html; charset=utf-8'],
    ['/codes/KMS.NotFoundException.md', 200, 'text/markdown; charset=utf-8'],
    ['/api/v1/codes.json', 200, 'application/json'],
    ['/.well-known/security.txt', 200, 'text/plain; charset=utf-8'],
    ['/no/such/page', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i, its type and the security headers', async (address, status, type) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe(type);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(response.headers.get(name), name).toBe(value);
    }
  });

  test('lets browsers keep what has a hash in its name, and ask again for everything else', async () => {
    const hashed = readdirSync(`${dist}_astro`).find((file) => file.endsWith('.js'));
    const caching = async (address: string) => (await get(address)).headers.get('Cache-Control');
    expect(await caching(`/_astro/${hashed}`)).toBe('public, max-age=31536000, immutable');
    expect(await caching('/codes/NoSuchKey/')).toBe('public, max-age=0, must-revalidate');
  });

  test('shows the page of missing addresses, and no file for hosts', async () => {
    const missing = readBuilt('/404.html');
    for (const address of ['/no/such/page', '/_headers', '/_redirects', '/_nginx-server.conf']) {
      const response = await get(address);
      expect(response.status, address).toBe(404);
      expect(await response.text(), address).toBe(missing);
    }
  });
});
