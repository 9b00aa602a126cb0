import { openSearchDescription } from '../views/open-search';

/** Lets a browser take the search box for a search engine of its own. */
export function GET(): Response {
  const description = openSearchDescription(new URL(import.meta.env.SITE));
  return new Response(description, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
}
