import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../src/domain/security-headers.ts';
import { fileOf, pageAddresses, readBuilt, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';

test('every page carries the content security policy before anything that loads', () =>
  expectOfEach(pageAddresses(), (address) => {
    const page = readPage(address);
    const head =
      page
        .querySelector('head')
        ?.childNodes.map((node) => node.toString())
        .join('') ?? '';
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(contentSecurityPolicy);
    expect(head.indexOf('Content-Security-Policy')).toBeLessThan(head.search(/<(link|script)/));
  }));

test('no page has an inline script, style or handler', () =>
  expectOfEach(pageAddresses(), (address) => {
    const page = readPage(address);
    for (const script of page.querySelectorAll('script')) {
      // A block of data is not run, so the policy has nothing to say about it.
      if (script.getAttribute('type') === 'application/ld+json') {
        expect(() => JSON.parse(script.textContent)).not.toThrow();
        continue;
      }
      expect(script.getAttribute('src')).toMatch(/^\//);
      expect(script.textContent).toBe('');
    }
    expect(page.querySelectorAll('style, [style]')).toHaveLength(0);
    const attributes = page
      .querySelectorAll('*')
      .flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /^on/i.test(name))).toEqual([]);
  }));

test('no page loads anything from another origin', () =>
  expectOfEach(pageAddresses(), (address) => {
    const loading = readPage(address).querySelectorAll(
      '[src], link[rel=stylesheet], link[rel=icon], link[rel=modulepreload], [srcset], iframe, object, embed',
    );
    for (const element of loading) {
      expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(/^\/(?!\/)/);
    }
  }));

test('the headers file for hosts says the same as the headers that `npm start` sends', () => {
  const headersFile = readBuilt('/_headers');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(headersFile).toContain(`\n  ${name}: ${value}\n`);
  }
});

test('no style sheet loads anything from elsewhere', () => {
  const sheets = new Set(
    pageAddresses().flatMap((address) =>
      readPage(address)
        .querySelectorAll('link[rel=stylesheet]')
        .map((link) => link.getAttribute('href') ?? ''),
    ),
  );
  expect(sheets.size).toBeGreaterThan(0);
  for (const sheet of sheets) expect(readBuilt(sheet)).not.toMatch(/@import|url\(\s*["']?https?:/);
});

test('only the lists of published wordings and our own prose are shown, no key material', () =>
  expectOfEach(pageAddresses(), (address) => {
    expect(readBuilt(fileOf(address))).not.toMatch(
      /\b(AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[A-Z0-9]{16}\b/,
    );
  }));

test('the licence file names both licences', () => {
  const licence = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
  expect(licence).toMatch(/MIT License/);
  expect(licence).toMatch(/CC BY 4\.0/);
});
