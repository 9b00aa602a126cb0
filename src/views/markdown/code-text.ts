import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { codeFile } from '../../domain/content/files.ts';
import { codePage } from '../code/code-page.ts';
import { proseContext } from '../text/prose-context.ts';
import { codePageMarkdown } from './code-page.ts';

/** Each page is asked for twice: by itself, and in the file of all pages. */
const texts = new WeakMap<ErrorCode, string>();

/** The page of a code as Markdown. @param site the canonical address of the site */
export function codeText(code: ErrorCode, catalogue: Catalogue, site: URL): string {
  const known = texts.get(code);
  if (known !== undefined) return known;
  const page = codePage(code, catalogue, site);
  const file = codeFile(code.code);
  const context = proseContext(catalogue, page.sources, { file, ownCode: code.code });
  const body = catalogue.bodies.get(file)?.text ?? '';
  const text = codePageMarkdown({ page, body, context, site });
  texts.set(code, text);
  return text;
}
