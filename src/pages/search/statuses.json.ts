import { loadCatalogue } from '../../loading/index.ts';
import { statusesFile } from '../../views/search/statuses-file.ts';

/** What the search box reads where its first answer is a status. */
export async function GET(): Promise<Response> {
  const { statuses } = await loadCatalogue();
  return Response.json(statusesFile(statuses));
}
