import { loadCatalogue } from '../../catalogue';
import { loadBody } from '../../catalogue/bodies';
import type { ErrorCode } from '../../domain/error-code';
import { codeFile } from '../../domain/invariants/problem';
import { codePage } from '../../views/code-page';
import { codePageMarkdown } from '../../views/markdown/code-page';
import { proseContext } from '../../views/prose-context';

export async function getStaticPaths() {
  const { codes } = await loadCatalogue();
  return codes.map((code) => ({ params: { code: code.code }, props: { code } }));
}

/** The page of a code as Markdown. */
export async function GET({ props: { code } }: { props: { code: ErrorCode } }): Promise<Response> {
  const catalogue = await loadCatalogue();
  const site = new URL(import.meta.env.SITE);
  const page = codePage(code, catalogue, site);
  const { markdown: body } = await loadBody('codes', code.code);
  const context = proseContext(catalogue, page.sources, {
    file: codeFile(code.code),
    ownCode: code.code,
  });
  return new Response(codePageMarkdown({ page, body, context, site }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
