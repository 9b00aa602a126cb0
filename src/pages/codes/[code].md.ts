import type { ErrorCode } from '../../domain/content/error-code.ts';
import { loadCatalogue } from '../../loading/index.ts';
import { codeText } from '../../views/markdown/code-text.ts';

export async function getStaticPaths() {
  const { codes } = await loadCatalogue();
  return codes.map((code) => ({ params: { code: code.code }, props: { code } }));
}

/** The page of a code as Markdown. */
export async function GET({ props: { code } }: { props: { code: ErrorCode } }): Promise<Response> {
  const text = codeText(code, await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
