import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/views/hosting/headers-file.ts';
import { mostRedirects, redirectsFile } from '../../src/views/hosting/redirects-file.ts';
import { dist, pageAddresses, readBuilt } from './built-site.ts';

const lines = (file: string) => readBuilt(file).split('\n');

describe('`_redirects`, as Cloudflare and Netlify document it,', () => {
  const rules = lines('/_redirects').filter((line) => line !== '');

  test('has an address, a page and a status per line, and no address twice', () => {
    for (const rule of rules) expect(rule).toMatch(/^\/[\w./-]+ \/[\w./-]+\/ 301$/);
    const asked = rules.map((rule) => rule.split(' ')[0]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('leads to pages that exist, none of which is led on', () => {
    const asked = new Set(rules.map((rule) => rule.split(' ')[0]));
    const pages = new Set(pageAddresses());
    for (const rule of rules) {
      const [, page = ''] = rule.split(' ');
      expect(pages, rule).toContain(page);
      expect(asked, rule).not.toContain(page);
    }
  });

  test('stays below 2,000 rules of 1,000 characters', () => {
    expect(rules.length).toBeLessThanOrEqual(2000);
    for (const rule of rules) expect(rule.length).toBeLessThanOrEqual(1000);
  });

  test('is cut at the limit when a site has more to say', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      from: `/codes/code${index}/`,
      to: `/codes/Code${index}/`,
    }));
    const text = redirectsFile(many);
    expect(text.trimEnd().split('\n')).toHaveLength(mostRedirects);
    expect(text).toMatch(/^\/codes\/code0 \/codes\/Code0\/ 301\n/);
  });
});

describe('`_headers`, as Cloudflare and Netlify document it,', () => {
  test('has addresses at the edge and headers indented below them', () => {
    for (const line of lines('/_headers')) {
      expect(line).toMatch(/^$|^\/[\w./-]*\*$|^ {2}[A-Z][A-Za-z-]+: \S.*$/);
      expect(line.length).toBeLessThanOrEqual(2000);
    }
    expect(headersFile('/')).toBe(readBuilt('/_headers'));
  });
});

test('Cloudflare gets the site without the copies that are for other hosts, within 20,000 files', () => {
  const ignored = lines('/.assetsignore').filter((line) => line !== '' && !line.startsWith('#'));
  expect(ignored).toEqual(['*.br', '*.gz', '_nginx-*', '_cloudfront-*']);
  const files = globSync(`${dist}**/*.*`).filter((file) => !/\.(br|gz)$/.test(file));
  expect(files.length).toBeLessThan(20_000);
});
