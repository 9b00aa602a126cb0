import { type Cause, replaceCauses } from '../../domain/content/causes.ts';
import type { ProseContext } from '../text/prose-context.ts';
import { citationMarks, codeSpan, escaped, link } from './inline.ts';

/** A fenced block, which is kept as it is. The group makes `split` keep it. */
const fencedBlock = /(^ *```[\s\S]*?^ *```[ \t]*$)/m;
const citation = / *<Cite\s+source="([^"]*)"\s*\/>/g;
const inlineCode = /(?<!`)`([^`\n]+)`(?!`)/g;

/** The body of a code's MDX file as plain Markdown: its components become headings and leads. */
export function causesMarkdown(body: string, context: ProseContext, site: URL): string {
  const withHeadings = replaceCauses(body, (cause) => causeMarkdown(cause, context));
  return withHeadings
    .split(fencedBlock)
    .map((part, index) => (index % 2 === 1 ? part : proseOfBody(part, context, site)))
    .join('')
    .trim();
}

function causeMarkdown(cause: Cause, context: ProseContext): string {
  const clients = context.clientNames(cause.clients);
  const scope = [
    ...(cause.system ? [`${context.systemName(cause.system)} only`] : []),
    ...(clients.length > 0 ? [clients.join(', ')] : []),
  ].join(' · ');
  const marks = citationMarks(cause.sources.map(context.citation));
  const origin = `${scope ? `*${scope}*` : ''}${marks}`.trim();
  return [`### ${escaped(cause.title)}`, ...(origin ? [origin] : []), cause.text].join('\n\n');
}

function proseOfBody(text: string, context: ProseContext, site: URL): string {
  return text
    .replace(/\s*<\/(?:Confirm|Fix)>/g, '\n\n')
    .replace(/\s*<(Confirm|Fix)>\s*/g, '\n\n**$1**\n\n')
    .replace(citation, (_tag, id: string) => citationMarks([context.citation(id)]))
    .replace(inlineCode, (span, code: string) => {
      const href = context.codeHref(code);
      return href ? link(codeSpan(code), new URL(href, site).href) : span;
    })
    .replace(/\n{3,}/g, '\n\n');
}
