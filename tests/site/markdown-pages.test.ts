import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readBuilt } from './built-site.ts';
import { expectOfEach } from './every.ts';
import { readSet } from './published-data.ts';

const blocks = 'p, li, dt, dd, h1, h2, h3, pre, td, th';

/** What is left of a text when layout and punctuation do not count. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The innermost blocks of a page's text, without what only leads around or needs a script. */
function textBlocks(article: HTMLElement): string[] {
  for (const other of article.querySelectorAll('nav, [data-needs-script]')) other.remove();
  return article
    .querySelectorAll(blocks)
    .filter((block) => block.querySelector(blocks) === null)
    .map((block) => letters(block.textContent))
    .filter((text) => text !== '');
}

const withoutAddresses = (markdown: string): string =>
  markdown.replace(/\]\((?:<[^>]*>|[^)]*)\)/g, ']');

const codes = readSet().codes.map(({ code }) => code);

test('the Markdown of every code says all that the page says, in the same order', () =>
  expectOfEach(codes, (code) => {
    // By default the parser takes the markup within <pre> for text.
    const page = parse(readBuilt(`/codes/${code}/index.html`), {
      blockTextElements: { script: true },
    });
    const article = page.querySelector('article');
    const text = letters(withoutAddresses(readBuilt(`/codes/${code}.md`)));
    let position = 0;
    const found = article ? textBlocks(article) : [];
    expect(found.length).toBeGreaterThan(15);
    for (const block of found) {
      const next = text.indexOf(block, position);
      expect(next, `“${block}” is missing or stands elsewhere`).toBeGreaterThanOrEqual(0);
      position = next + block.length;
    }
  }));

test('the Markdown of every code has absolute links only and no component left', () =>
  expectOfEach(codes, (code) => {
    const prose = readBuilt(`/codes/${code}.md`)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
    const links = [...prose.matchAll(/\]\(<?([^)>]*)/g)].map(([, address = '']) => address);
    for (const address of links) expect(address).toMatch(/^https?:\/\//);
    expect(prose).not.toMatch(/<\/?[A-Z]/);
  }));
