import type { ErrorCode } from '../../domain/content/error-code.ts';
import { codeFile } from '../../domain/invariants/pages.ts';
import { loadBody } from '../../loading/bodies.ts';
import { loadCatalogue } from '../../loading/index.ts';
import { codePage } from '../../views/code/code-page.ts';
import { codePageMarkdown } from '../../views/markdown/code-page.ts';
import { proseContext } from '../../views/text/prose-context.ts';

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
