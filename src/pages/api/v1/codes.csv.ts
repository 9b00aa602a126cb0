import { loadCatalogue } from '../../../loading/index.ts';
import { codesCsv } from '../../../views/api/codes-csv.ts';

/** The set as a table. */
export async function GET(): Promise<Response> {
  const table = codesCsv(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
