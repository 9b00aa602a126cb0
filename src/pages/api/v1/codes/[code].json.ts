import { loadCatalogue } from '../../../../catalogue';
import type { ErrorCode } from '../../../../domain/error-code';
import { jsonText } from '../../../../views/data/json-text';
import { publishedCode } from '../../../../views/data/published-code';

export async function getStaticPaths() {
  const { codes } = await loadCatalogue();
  return codes.map((code) => ({ params: { code: code.code }, props: { code } }));
}

/** One code as data, as it stands in the whole set. */
export async function GET({ props }: { props: { code: ErrorCode } }): Promise<Response> {
  const catalogue = await loadCatalogue();
  const code = publishedCode(props.code, catalogue, new URL(import.meta.env.SITE));
  return new Response(jsonText(code), { headers: { 'Content-Type': 'application/json' } });
}
