import { loadCatalogue } from '../loading/index.ts';
import { llmsText } from '../views/api/llms-text.ts';

/** The way in for language models: the Markdown of every code, and the data. */
export async function GET(): Promise<Response> {
  const text = llmsText(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
