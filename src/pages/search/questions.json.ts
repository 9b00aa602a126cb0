import { buildQuestions } from '../../domain/search/said/questions-file.ts';
import { loadCatalogue } from '../../loading/index.ts';

/** What the search box reads when names and messages give no answer: questions, and other languages. */
export async function GET(): Promise<Response> {
  return Response.json(buildQuestions(await loadCatalogue()));
}
