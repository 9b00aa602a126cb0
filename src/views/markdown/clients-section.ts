import type { ClientLink } from '../clients/client-link.ts';
import type { ClientsView } from '../code/clients-section.ts';
import { citationMarks, codeSpan, escaped, link, proseMarkdown, quotedMarkdown } from './inline.ts';

/** What is particular to the code in clients. */
export function clientsMarkdown({ notes, exceptions }: ClientsView, site: URL): string[] {
  const note = (entry: ClientsView['notes'][number]) => {
    const said = [
      ...(entry.prints ? [quotedMarkdown(entry.prints)] : []),
      ...(entry.note ? [proseMarkdown(entry.note, site)] : []),
    ];
    return `- ${linked(entry.client, site)}: ${said.join(' ')}${citationMarks(entry.sources)}`;
  };
  return [
    ...(notes.length > 0 ? [notes.map(note).join('\n')] : []),
    ...(exceptions.length > 0
      ? [
          '### Exception classes',
          exceptions
            .map(({ client, className }) => `- ${linked(client, site)}: ${codeSpan(className)}`)
            .join('\n'),
        ]
      : []),
  ];
}

function linked({ name, href }: ClientLink, site: URL): string {
  return href === undefined ? escaped(name) : link(escaped(name), new URL(href, site).href);
}
