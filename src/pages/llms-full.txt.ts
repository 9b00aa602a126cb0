import { loadCatalogue } from '../loading/index.ts';
import { llmsFullText } from '../views/api/llms-full-text.ts';

/** Every page as Markdown in one file. */
export async function GET(): Promise<Response> {
  const text = llmsFullText(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
