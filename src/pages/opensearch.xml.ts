import { openSearchDescription } from '../views/previews/open-search.ts';

/** Lets a browser take the search box for a search engine of its own. */
export function GET(): Response {
  const description = openSearchDescription(new URL(import.meta.env.SITE));
  return new Response(description, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
}
