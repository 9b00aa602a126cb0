import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy } from '../project-copy';
import { startNginx } from './nginx';
import { ask, otherSpellings } from './other-spellings';

const site = 'https://reference.example.org';
const copy = new ProjectCopy();
/** What a host publishes: the site in its folder, and nothing beside it. */
const published = mkdtempSync(join(tmpdir(), 's3-errors-published-'));
const folder = join(published, 'errors');

beforeAll(async () => {
  copy.fill();
  const { failed, output } = await copy.build({ SITE_URL: site, BASE_PATH: '/errors/' });
  expect(failed, output).toBe(false);
  symlinkSync(copy.at('dist'), folder);
}, 180_000);
afterAll(() => {
  copy.remove();
  rmSync(published, { recursive: true, force: true });
});

describe('built for /errors/, the site', () => {
  test('links only to itself, in that folder, and without a dead link', async () => {
    const result = await check({
      path: 'errors/',
      serverRoot: published,
      recurse: true,
      checkFragments: true,
      linksToSkip: ['^https?://(?!localhost|127\\.0\\.0\\.1)'],
    });
    // Whatever leads out of the folder is broken: there is nothing beside it.
    const broken = result.links.filter(({ state }) => state === 'BROKEN');
    expect(broken.map(({ url, parent }) => `${url} on ${parent}`)).toEqual([]);
    const followed = result.links.filter(({ state }) => state === 'OK');
    expect(followed.length).toBeGreaterThan(100);
  });

  test('names no address of its own outside that folder', () => {
    const texts = globSync('**/*.{html,xml,json,csv,md,txt}', { cwd: folder });
    expect(texts.length).toBeGreaterThan(200);
    for (const file of texts) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).not.toContain('s3errors.example');
      for (const [address] of text.matchAll(/https:\/\/reference\.example\.org[^\s"'<>)]*/g)) {
        expect(address.startsWith(`${site}/errors/`), `${address} in ${file}`).toBe(true);
      }
      if (!file.endsWith('.html')) continue;
      for (const [, address] of text.matchAll(/\s(?:href|src|action|data-[\w-]+)="(\/[^"]*)"/g)) {
        expect(address, file).toMatch(/^\/errors\//);
      }
    }
  });

  test('is served by nginx from there, with its redirects and its page of missing addresses', async () => {
    const nginx = await startNginx(published, folder);
    try {
      for (const [asked, page] of otherSpellings) {
        const { status, headers } = await ask(nginx.address, `/errors${asked}`);
        expect([status, headers.get('Location')], asked).toEqual([301, `/errors${page}`]);
      }
      const missing = await ask(nginx.address, '/errors/no/such/page');
      expect(missing.status).toBe(404);
      expect(await missing.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
      expect((await ask(nginx.address, '/errors/_redirects')).status).toBe(404);
    } finally {
      await nginx.stop();
    }
  });

  test('tells hosts about the folder in the files that they read', () => {
    const headers = readFileSync(join(folder, '_headers'), 'utf8');
    expect(headers.match(/^\/.*/gm)).toEqual(['/errors/*', '/errors/_astro/*', '/errors/api/*']);
    const redirects = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
    for (const line of redirects) expect(line).toMatch(/^\/errors\/\S+ \/errors\/\S+\/ 301$/);
  });
});
