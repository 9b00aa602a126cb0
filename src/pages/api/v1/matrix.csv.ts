import { loadCatalogue } from '../../../loading/index.ts';
import { matrixCsv } from '../../../views/api/matrix-csv.ts';

/** Code × system, whole. */
export async function GET(): Promise<Response> {
  const table = matrixCsv(await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
