import type { CodePage } from '../code/code-page.ts';
import type { FirstCause } from '../code/first-cause.ts';
import { foldTitle, type SeenEntry } from '../code/seen-section.ts';
import type { Opening } from '../text/first-sentence.ts';
import { citationMarks, codeSpan, escaped, link, proseMarkdown, quotedMarkdown } from './inline.ts';

/** The recorded replies; where there is none, the first cause with its fix. */
export function seenMarkdown({ seen, firstCause, ticket }: CodePage, site: URL): string[] {
  if (firstCause) return causeMarkdown(firstCause, ticket.link, site);
  const list = (entries: readonly SeenEntry[]) =>
    entries.map((entry) => entryMarkdown(entry, site)).join('\n');
  return seen.flatMap((block) => {
    const title = block.isFolded ? foldTitle(block) : block.title;
    return [...(title ? [`### ${escaped(title)}`] : []), list(block.entries)];
  });
}

function causeMarkdown(cause: FirstCause, address: string, site: URL): string[] {
  const { title, href, fix, command } = cause;
  return [
    link(escaped(title), new URL(href, address).href),
    ...(fix ? [openingMarkdown(fix, site)] : []),
    ...(command === undefined ? [] : [`\`\`\`text\n${command}\n\`\`\``]),
  ];
}

function openingMarkdown({ first, rest }: Opening, site: URL): string {
  return [`**${proseMarkdown(first, site)}**`, proseMarkdown(rest, site)].join(' ').trim();
}

function entryMarkdown(entry: SeenEntry, site: URL): string {
  const { sender, status, message, resource, body, elements, advice, situation, retry } = entry;
  const names = elements.map(({ name, href }) =>
    link(codeSpan(`<${name}>`), new URL(href, site).href),
  );
  const reply = [
    link(escaped(sender.name), new URL(sender.href, site).href),
    ...(status ? [status] : []),
    ...(message ? [quotedMarkdown(message)] : []),
    ...(resource ? [`${codeSpan('<Resource>')} ${quotedMarkdown(resource)}`] : []),
    ...(body ? [quotedMarkdown(body)] : []),
    ...(names.length > 0 ? [`with ${names.join(', ')}`] : []),
  ];
  const dated = [...(retry ? [retry.text] : []), ...(entry.evidence ? [entry.evidence] : [])].join(
    ' · ',
  );
  return [
    `- ${reply.join(' · ')}`,
    `  - ${openingMarkdown(advice, site)}`,
    `  - ${proseMarkdown(situation, site)}`,
    `  - ${`${dated}${citationMarks(entry.sources)}`.trim()}`,
  ].join('\n');
}
