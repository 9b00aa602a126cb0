import { buildLanguages } from '../../domain/search/said/languages-file.ts';
import { loadCatalogue } from '../../loading/index.ts';

/** What the search box reads when nothing else gives an answer: questions in other languages. */
export async function GET(): Promise<Response> {
  const { topics } = await loadCatalogue();
  return Response.json(buildLanguages(topics));
}
