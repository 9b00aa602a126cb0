import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type ErrorCode, errorCodeSchema } from '../../../../src/domain/content/error-code.ts';
import { joinLists } from '../../../../src/domain/lists/join.ts';
import { listSchema, type PublishedList } from '../../../../src/domain/lists/list.ts';
import { buildLexicon, type Lexicon } from '../../../../src/domain/search/known/lexicon.ts';

const folder = fileURLToPath(new URL('../../../../content/codes/', import.meta.url));

/** The content file of a code, front matter and causes. */
export function contentOf(code: string): string {
  return readFileSync(`${folder}${code}.mdx`, 'utf8');
}

/** The catalogue as the content files have it, read without Astro. */
export function codesFromContent(): ErrorCode[] {
  const codes = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const code = file.replace(/\.mdx$/, '');
      const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(contentOf(code))?.[1] ?? '';
      return { code, ...errorCodeSchema.parse(parse(frontMatter)), causes: [] };
    });
  return joinLists(codes, listsFromContent());
}

function listsFromContent(): PublishedList[] {
  const lists = fileURLToPath(new URL('../../../../content/lists/', import.meta.url));
  return readdirSync(lists).map((file) => ({
    id: file.replace(/\.yaml$/, ''),
    ...listSchema.parse(parse(readFileSync(`${lists}${file}`, 'utf8'))),
  }));
}

/** The lexicon that the site would ship today. */
export function lexiconFromContent(): Lexicon {
  return buildLexicon(codesFromContent());
}
