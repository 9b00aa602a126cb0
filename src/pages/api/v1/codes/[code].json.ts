import type { ErrorCode } from '../../../../domain/content/error-code.ts';
import { loadCatalogue } from '../../../../loading/index.ts';
import { jsonText } from '../../../../views/api/json-text.ts';
import { publishedCode } from '../../../../views/api/published-code.ts';

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
