import {
  attributesOf,
  type BodyNode,
  insideOf,
  isFault,
  isTag,
  nodesIn,
  parseBody,
  placeOf,
  type Tag,
} from '../../domain/content/body-tree.ts';
import { type Cause, causeSchema } from '../../domain/content/cause.ts';
import type { ProseContext } from '../text/prose-context.ts';
import { citationMarks, codeSpan, escaped, link } from './inline.ts';

/** A stretch of a body, and what stands in its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
  /** Kept as it is: the lines of a block. */
  isBlock?: true;
}

/** The body of an MDX file as plain Markdown: its tags become headings, leads and marks. */
export function bodyMarkdown(body: string, context: ProseContext, site: URL): string {
  const root = parseBody(body);
  if (isFault(root)) throw new Error(`A body cannot be read: ${root.complaint}`);
  const edits = [...nodesIn(root)]
    .flatMap((node) => editsOf(node, body, context, site))
    .sort((left, right) => left.start - right.start || left.end - right.end);
  let at = 0;
  let markdown = '';
  let prose = '';
  const endProse = () => {
    markdown += prose.replace(/\n{3,}/g, '\n\n');
    prose = '';
  };
  for (const { start, end, text, isBlock } of edits) {
    prose += body.slice(at, start);
    if (isBlock) {
      endProse();
      markdown += text;
    } else prose += text;
    at = end;
  }
  prose += body.slice(at);
  endProse();
  return markdown.trim();
}

function editsOf(node: BodyNode, body: string, context: ProseContext, site: URL): Edit[] {
  const { start, end } = placeOf(node);
  if (node.type === 'code') {
    return [{ start, end, text: body.slice(start, end), isBlock: true }];
  }
  if (node.type === 'inlineCode') {
    const href = context.codeHref(node.value);
    return href ? [{ start, end, text: link(codeSpan(node.value), new URL(href, site).href) }] : [];
  }
  if (isTag(node, 'Cite')) {
    const text = citationMarks([context.citation(String(attributesOf(node)['source']))]);
    // The blank before a citation belongs to it.
    const blank = /[ ]*$/.exec(body.slice(0, start))?.[0].length ?? 0;
    return [{ start: start - blank, end, text }];
  }
  if (isTag(node, 'Cause'))
    return around(node, causeHead(causeSchema.parse(attributesOf(node)), context));
  const step = steps.find((name) => isTag(node, name));
  return isTag(node) && step ? around(node, `**${step}**`) : [];
}

const steps = ['Confirm', 'Fix'] as const;

/** A lead in the place of the opening tag, and nothing in that of the closing one. */
function around(tag: Tag, lead: string): Edit[] {
  const outside = placeOf(tag);
  const inside = insideOf(tag);
  return [
    { start: outside.start, end: inside.start, text: `\n\n${lead}\n\n` },
    { start: inside.end, end: outside.end, text: '\n\n' },
  ];
}

type CauseHead = Pick<Cause, 'title' | 'clients' | 'system' | 'sources'>;

function causeHead({ title, clients, system, sources }: CauseHead, context: ProseContext): string {
  const names = context.clientNames(clients);
  const scope = [
    ...(system ? [`${context.systemName(system)} only`] : []),
    ...(names.length > 0 ? [names.join(', ')] : []),
  ].join(' · ');
  const marks = citationMarks(sources.map(context.citation));
  const origin = `${scope ? `*${scope}*` : ''}${marks}`.trim();
  return [`### ${escaped(title)}`, ...(origin ? [origin] : [])].join('\n\n');
}
