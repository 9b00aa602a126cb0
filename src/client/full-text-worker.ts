import type { Filters } from '../views/search/search-filters.ts';

/** What is asked of this worker, with a port for the answer. */
export interface FullTextRequest {
  folder: string;
  query: string;
  filters: Filters;
}

/** A page as Pagefind gives it; a failure is answered with nothing. */
export interface PagefindPage {
  url: string;
  /** Encoded HTML whose only element is `<mark>`. */
  excerpt: string;
  meta: { title?: string };
}

/** What is used of Pagefind's API (https://pagefind.app/docs/api/); this is the only file that knows it. */
interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  search: (
    query: string,
    options: { filters: Filters },
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

const mostResults = 6;

/**
 * Pagefind runs here because it cannot be asked to try again: it keeps every failed download, and a
 * missing part of its index is told to the console alone, as if there were just nothing to find.
 * So this worker listens to its console, and is thrown away as soon as anything has gone wrong.
 */
let hasComplained = false;
console.error = () => {
  hasComplained = true;
};
// What it throws where nobody can catch it ends in a failed search as well.
addEventListener('unhandledrejection', (event) => event.preventDefault());

let loading: Promise<Pagefind> | undefined;

addEventListener('message', ({ data, ports: [port] }: MessageEvent<FullTextRequest>) => {
  search(data).then(
    (pages) => port?.postMessage(hasComplained ? undefined : pages),
    () => port?.postMessage(undefined),
  );
});

async function search({ folder, query, filters }: FullTextRequest): Promise<PagefindPage[]> {
  loading ??= load(folder);
  const pagefind = await loading;
  const { results } = await pagefind.search(query, { filters });
  const pages = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
  return pages.map(({ url, excerpt, meta }) => ({ url, excerpt, meta }));
}

async function load(folder: string): Promise<Pagefind> {
  // A variable, so that neither Vite nor TypeScript looks for a file that the build adds later.
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: folder.replace(/pagefind\/$/, ''), excerptLength: 18 });
  return pagefind;
}
