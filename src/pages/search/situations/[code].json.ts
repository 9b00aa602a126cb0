import type { ErrorCode } from '../../../domain/content/error-code.ts';
import { loadCatalogue } from '../../../loading/index.ts';
import { situationsOf } from '../../../views/search/situations.ts';

export async function getStaticPaths() {
  const { codes } = await loadCatalogue();
  // Also of codes that were not seen: a file that is missing would look like a failure.
  return codes.map((code) => ({ params: { code: code.code }, props: { code } }));
}

/** What the search box reads when a paste matches a recorded situation. */
export async function GET({ props }: { props: { code: ErrorCode } }): Promise<Response> {
  const { systems } = await loadCatalogue();
  return Response.json(situationsOf(props.code, systems));
}
