import type { Reading } from '../domain/resolver';
import type { Filters } from '../views/search-filters';
import type { Row } from '../views/search-rows';

/** A page that the full text search found. */
export interface FullTextResult {
  url: string;
  title: string;
  excerpt: { text: string; marked: boolean }[];
}

/** What is used of Pagefind's API (https://pagefind.app/docs/api/); this is the only file that knows it. */
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  search: (
    query: string | null,
    options: { filters: Filters },
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  /** Encoded HTML whose only element is `<mark>`. */
  excerpt: string;
  meta: { title?: string };
}

const mostResults = 6;
const longestQuery = 100;

let loading: Promise<Pagefind> | undefined;

/**
 * Searches the text of all pages. Nothing is fetched before the first call.
 * @throws when the index is missing or cannot be loaded, as in development
 */
export async function searchFullText(
  folder: string,
  query: string,
  filters: Filters,
): Promise<FullTextResult[]> {
  // A failed load is forgotten, so that a later search tries again.
  loading ??= load(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const pagefind = await loading;
  const { results } = await pagefind.search(query, { filters });
  const pages = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
  return pages.map(({ url, excerpt, meta }) => ({
    url,
    title: meta.title ?? url,
    excerpt: readExcerpt(excerpt),
  }));
}

/** The words of a paste that a text search can use: its message, else its first line, cleaned. */
export function fullTextQuery(
  input: string,
  reading: Reading | null,
  rows: readonly Row[],
): string {
  const isLong = input.length > longestQuery || input.includes('\n');
  const words = isLong ? (reading?.message ?? rows[0]?.title ?? '') : input;
  // Pagefind searches symbols such as `<` and `_` literally, and wants every word on the page.
  return words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
}

async function load(folder: string): Promise<Pagefind> {
  // A variable, so that neither Vite nor TypeScript looks for a file that the build adds later.
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 18 });
  return pagefind;
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

function readExcerpt(excerpt: string): FullTextResult['excerpt'] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({
      text: text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
