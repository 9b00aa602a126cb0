import { urls } from '../views/addresses/urls.ts';

/** Everything may be read; the sitemap has what is worth finding. */
export function GET(): Response {
  const sitemap = new URL(urls.sitemap(), import.meta.env.SITE).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
}
