import type { Reading } from '../domain/search/index.ts';
import type { Row } from '../views/search/search-rows.ts';
import type { FullTextRequest, PagefindPage } from './full-text-worker.ts';

/** A page that the full text search found. */
export interface FullTextResult {
  url: string;
  title: string;
  excerpt: { text: string; marked: boolean }[];
}

const longestQuery = 100;
/** How long the text search may take, in milliseconds. */
const longestWait = 20_000;

let worker: Worker | undefined;

/**
 * Searches the text of all pages. Nothing is fetched before the first call.
 * @throws when a part of the index is missing, as all of it is in development; the next call
 * starts anew
 */
export async function searchFullText(request: FullTextRequest): Promise<FullTextResult[]> {
  worker ??= new Worker(new URL('./full-text-worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  try {
    const pages = await ask(asked, request);
    return pages
      .map(({ url, excerpt, meta }) => ({
        url,
        title: meta.title ?? url,
        excerpt: readExcerpt(excerpt),
      }))
      .filter(({ excerpt }) => excerpt.some(isTelling));
  } catch (error) {
    asked.terminate();
    if (worker === asked) worker = undefined;
    throw error;
  }
}

/** Pagefind shortens a word that it does not know until it knows it: a letter or two tell nothing. */
const isTelling = ({ text, marked }: FullTextResult['excerpt'][number]) =>
  marked && text.length > 2;

function ask(asked: Worker, request: FullTextRequest): Promise<PagefindPage[]> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('The full text could not be searched.'));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<PagefindPage[] | undefined>) =>
      data ? resolve(data) : fail();
    asked.addEventListener('error', fail);
    setTimeout(fail, longestWait);
    asked.postMessage(request, [port2]);
  });
}

/** The words of a paste that a text search can use: its message, else its first line, cleaned. */
export function fullTextQuery(
  input: string,
  reading: Reading | null,
  rows: readonly Row[],
): string {
  const isLong = input.length > longestQuery || input.includes('\n');
  const text = isLong ? (reading?.message ?? rows[0]?.title ?? '') : input;
  // What has the shape of a code and is none is in no text, and its parts are in all of them.
  if (shapeOfCode.test(text.trim())) return '';
  // Pagefind searches symbols such as `<` and `_` literally, and wants every word on the page.
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => !stopWords.has(word.toLowerCase()));
  return words.join(' ').trim().slice(0, longestQuery);
}

const shapeOfCode = /^[A-Z]\w*[a-z]\w*[A-Z]\w*$/;

/** Words that stand on every page: they would find all of them, and be marked everywhere. */
const stopWords = new Set(
  'a an and are as at be but by can do does for from has have i if in is it its no not of on or that the there this to was we were when which with you your'.split(
    ' ',
  ),
);

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
