import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sides } from '../../src/domain/lists/pair.ts';
import { codes } from '../content-names.ts';
import { dist, readBuilt, readPage } from './built-site.ts';
import { expectOfEach } from './every.ts';
import { readCode, readCsv, readSet } from './published-data.ts';

const set = readSet();
const table = readCsv(readBuilt('/api/v1/codes.csv'));
const names = set.codes.map(({ code }) => code);

/** Our sentences without the marks of code, which HTML has as elements. */
const plain = (text: string): string => text.replaceAll('`', '');

test('the whole set, the files of codes, the table and the Markdown pages have the same codes', () => {
  expect(names.toSorted()).toEqual(codes);
  expect(table.map((row) => row['code'])).toEqual(names);
  for (const code of set.codes) {
    expect(readCode(code.code)).toEqual(code);
    expect(existsSync(`${dist}codes/${code.code}.md`), code.code).toBe(true);
  }
});

const section = (markdown: string, title: string): string =>
  markdown.split(/^#{2,3} /m).find((part) => part.startsWith(`${title}\n`)) ?? '';

/** Holds the four forms of every code against each other. */
const expectOfEachCode = (meets: (forms: ReturnType<typeof formsOf>) => void): Promise<void> =>
  expectOfEach(names, (name) => meets(formsOf(name)));

function formsOf(name: string) {
  const code = set.codes.find((candidate) => candidate.code === name);
  if (!code) throw new Error('is not in the set');
  return {
    code,
    page: readPage(`/codes/${name}/`),
    markdown: readBuilt(`/codes/${name}.md`),
    row: table.find((candidate) => candidate['code'] === name) ?? {},
  };
}

describe('JSON, CSV, Markdown and HTML of every code agree', () => {
  test.each(sides)('in the row of $listName', ({ id, name }) =>
    expectOfEachCode(({ code, page, markdown, row }) => {
      const listed = code.listed[id];
      const column = page.querySelector(`[data-system="${id}"]`);
      expect(column?.querySelector('[data-wording]')?.textContent ?? null).toBe(
        listed?.wording ?? null,
      );
      expect(column?.querySelector('[data-status]')?.textContent ?? null).toBe(
        listed?.status ?? null,
      );
      expect(row[`wording_${id}`]).toBe(listed?.wording ?? '');
      expect(row[`status_${id}`]).toBe(listed?.status ?? '');
      const lines = section(markdown, name).split('\n');
      expect(lines.find((line) => line.startsWith('- Wording: ')) ?? null).toBe(
        listed && `- Wording: \`${listed.wording}\``,
      );
      expect(lines.find((line) => line.startsWith('- Status: ')) ?? null).toBe(
        listed && `- Status: ${listed.status}`,
      );
      expect(String(listed?.statusNumber ?? 'N/A')).toBe(listed?.status.slice(0, 3) ?? 'N/A');
    }),
  );

  test('in summary, retry advice, other names and address', () =>
    expectOfEachCode(({ code, page, markdown, row }) => {
      const header = page.querySelector('article header');
      expect(header?.querySelector('p')?.textContent).toBe(plain(code.summary));
      const retry = `Retry: ${code.retry.label.charAt(0).toLowerCase()}${code.retry.label.slice(1)}`;
      expect(header?.querySelector('a[href="#retry"]')?.textContent).toBe(retry);
      const aliases = header
        ?.querySelectorAll('p code[translate=no]')
        .map((name) => name.textContent);
      expect(aliases?.filter((name) => markdown.includes(`\`${name}\``))).toEqual(
        expect.arrayContaining(code.aliases),
      );
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(code.address);
      expect(row).toMatchObject({
        retry: code.retry.label,
        summary: code.summary,
        address: code.address,
      });
      expect(markdown).toContain(`\nPage: <${code.address}>\n`);
      expect(markdown).toContain(`\n- ${retry}\n`);
    }));

  test('in recorded replies, causes and sources', () =>
    expectOfEachCode(({ code, page, markdown }) => {
      const ids = (selector: string) =>
        page.querySelectorAll(selector).map((element) => `${code.address}#${element.id}`);
      expect(ids('#seen li').sort()).toEqual(code.seen.map(({ address }) => address).sort());
      expect(ids('#causes .cause')).toEqual(code.causes.map(({ address }) => address));
      const sources = page
        .querySelectorAll('#sources li')
        .map((item) => item.querySelector('a')?.getAttribute('href'));
      expect(sources).toEqual(code.sources.map(({ url }) => url));
      expect(section(markdown, 'Sources').match(/^\d+\. /gm) ?? []).toHaveLength(
        code.sources.length,
      );
      const hasReplies = code.seen.length > 0;
      // A single cause stands whole under its own heading.
      const hasCauses = code.causes.length > 1;
      expect(section(markdown, 'Which one is yours?') !== '').toBe(hasReplies);
      expect(section(markdown, 'Check first') !== '').toBe(!hasReplies && hasCauses);
    }));
});

test('no cell of the table begins like a formula', () => {
  for (const cell of table.flatMap(Object.values)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
});

test('llms.txt leads to the Markdown of every code and to the data, all of it there', () => {
  const text = readBuilt('/llms.txt');
  expect(text).toMatch(/^# S3 Errors\n\n> /);
  const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, url = '']) => url);
  const paths = links.map((url) => new URL(url).pathname);
  for (const path of paths) expect(existsSync(`${dist}${path}`), path).toBe(true);
  expect(paths).toEqual(expect.arrayContaining(names.map((code) => `/codes/${code}.md`)));
  expect(paths).toContain('/api/v1/schema.json');
});

test('the feed has the first edition, an id per entry, and no date but those of the changes', () => {
  const feed = readBuilt('/atom.xml');
  const texts = (tag: string) =>
    [...feed.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text);
  const self = /<link rel="self" [^>]*href="([^"]+)"/.exec(feed)?.[1];
  expect(texts('id').at(0)).toBe(self);
  expect(texts('id').at(-1)).toBe(`${self}#first-edition`);
  expect(new Set(texts('id')).size).toBe(texts('id').length);
  expect(texts('updated').at(-1)).toBe('2026-11-20T00:00:00Z');
  expect(texts('updated')[0]).toBe(`${set.generatedFrom.edition}T00:00:00Z`);
});

test('every page leads to the feed, and a code’s page to its Markdown', () => {
  const links = (address: string) =>
    readPage(address)
      .querySelectorAll('link[rel=alternate]')
      .map((link) => link.getAttribute('href'));
  expect(links('/')).toEqual(['/atom.xml']);
  expect(links('/codes/NoSuchKey/')).toEqual(['/codes/NoSuchKey.md', '/atom.xml']);
});
