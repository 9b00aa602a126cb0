import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { retired, subPath, subPathSite } from '../support/sub-path-site.ts';
import { startNginx } from './nginx.ts';
import { ask, otherSpellings } from './other-spellings.ts';

const { site } = subPath;
/** What a host publishes: the site in its folder, and nothing beside it. */
const published = mkdtempSync(join(tmpdir(), 's3-errors-published-'));
const folder = join(published, 'errors');

beforeAll(async () => {
  symlinkSync((await subPathSite()).at('dist'), folder);
});
afterAll(() => rmSync(published, { recursive: true, force: true }));

describe('built for /errors/, the site', () => {
  test('links only to itself, in that folder, and without a dead link', () => {
    const files = globSync('**/*.html', { cwd: folder, exclude: ['pagefind/**'] });
    const { broken, followed } = brokenLinks({
      base: subPath.base,
      pages: new Map(
        files.map((file) => [
          file.replace(/index\.html$/, ''),
          parse(readFileSync(join(folder, file), 'utf8')),
        ]),
      ),
      hasFile: (path) => existsSync(join(folder, path)),
    });
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  test('names no address of its own outside that folder', () => {
    const texts = globSync('**/*.{html,xml,json,csv,md,txt}', { cwd: folder });
    expect(texts.length).toBeGreaterThan(200);
    for (const file of texts) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).not.toContain('s3errors.example');
      // Is for the root of the host, see its own test.
      if (file === '.well-known/security.txt') continue;
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

  test('says on a page that is retired, and wherever the code is found, that it is withdrawn', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const notice = parse(read(`codes/${retired}/index.html`)).querySelector('[data-withdrawn]');
    expect(notice?.textContent).toMatch(/^\s*Withdrawn on 2030-01-02\. Nobody sends it\./);
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/errors/codes/AccessDenied/');
    expect(read(`codes/${retired}.md`)).toContain(
      `> **Withdrawn on 2030-01-02.** Nobody sends it. [\`AccessDenied\`](${site}/errors/codes/AccessDenied/)`,
    );
    const data = JSON.parse(read(`api/v1/codes/${retired}.json`)) as Record<string, unknown>;
    expect(data['withdrawn']).toEqual({
      date: '2030-01-02',
      reason: 'Nobody sends it.',
      successor: 'AccessDenied',
    });
    const saying = globSync('search/codes/*.json', { cwd: folder }).filter((file) => {
      const { summary } = JSON.parse(read(file)) as { summary: string };
      return summary.startsWith('Withdrawn. ');
    });
    expect(saying).toEqual([join('search/codes', `${retired}.json`)]);
    const indexed = globSync('pagefind/fragment/*', { cwd: folder }).filter((file) =>
      gunzipSync(readFileSync(join(folder, file))).includes('Withdrawn on 2030-01-02'),
    );
    expect(indexed).toHaveLength(1);
    // The others say nothing of the kind.
    expect(read('codes/AccessDenied/index.html')).not.toContain('data-withdrawn');
  });

  test('has a security.txt that names the root of the host, where it has to be copied to', () => {
    const text = readFileSync(join(folder, '.well-known/security.txt'), 'utf8');
    expect(text).toContain(`\nCanonical: ${site}/.well-known/security.txt\n`);
    expect(text).toContain('\nContact: mailto:security@reference.example.org\n');
  });

  test('tells hosts about the folder in the files that they read', () => {
    const headers = readFileSync(join(folder, '_headers'), 'utf8');
    expect(headers.match(/^\/.*/gm)).toEqual(['/errors/*', '/errors/_astro/*', '/errors/api/*']);
    const redirects = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
    for (const line of redirects) expect(line).toMatch(/^\/errors\/\S+ \/errors\/\S+\/ 30[12]$/);
  });
});
