import type { ErrorCode } from '../../../domain/content/error-code.ts';
import { loadCatalogue } from '../../../loading/index.ts';
import { codeFile } from '../../../views/search/code-file.ts';

export async function getStaticPaths() {
  const { codes } = await loadCatalogue();
  return codes.map((code) => ({ params: { code: code.code }, props: { code } }));
}

/** What the search box reads of a code that it shows. */
export async function GET({ props }: { props: { code: ErrorCode } }): Promise<Response> {
  const { systems } = await loadCatalogue();
  return Response.json(codeFile(props.code, systems));
}
