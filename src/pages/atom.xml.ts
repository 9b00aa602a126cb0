import { loadCatalogue } from '../loading/index.ts';
import { atomFeed } from '../views/api/atom-feed.ts';

/** The feed of dated changes. */
export async function GET(): Promise<Response> {
  const feed = atomFeed(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
}
