import type { SeenEntry, SeenGroup } from '../code/seen-section.ts';
import { citationMarks, codeSpan, link, proseMarkdown, quotedMarkdown } from './inline.ts';

/** The recorded replies, by system. */
export function seenMarkdown(groups: readonly SeenGroup[], site: URL): string[] {
  return groups.flatMap(({ system, entries }) => [
    `### Sent by ${system.name}`,
    entries.map((entry) => entryMarkdown(entry, site)).join('\n'),
  ]);
}

function entryMarkdown(entry: SeenEntry, site: URL): string {
  const { status, message, resource, body, elements, situation, advice, retry, date } = entry;
  const names = elements.map(({ name, href }) =>
    link(codeSpan(`<${name}>`), new URL(href, site).href),
  );
  const reply = [
    ...(status ? [status] : []),
    ...(message ? [quotedMarkdown(message)] : []),
    ...(resource ? [`${codeSpan('<Resource>')} ${quotedMarkdown(resource)}`] : []),
    ...(body ? [`Body ${quotedMarkdown(body)}`] : []),
    ...(names.length > 0 ? [`with ${names.join(', ')}`] : []),
  ];
  const sources = citationMarks(entry.sources);
  return [
    `- ${reply.join(' · ')}`,
    `  - ${proseMarkdown(situation, site)}${sources}${date ? ` ${date}` : ''}`,
    `  - Do: ${proseMarkdown(advice, site)}`,
    `  - Try again? ${retry}`,
  ].join('\n');
}
