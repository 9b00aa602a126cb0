import type { ClientsView } from '../code/clients-section.ts';
import { citationMarks, codeSpan, proseMarkdown, quotedMarkdown } from './inline.ts';

/** How clients print the code. */
export function clientsMarkdown({ notes, exceptions, lines }: ClientsView, site: URL): string[] {
  const note = (entry: ClientsView['notes'][number]) => {
    const said = [
      ...(entry.prints ? [quotedMarkdown(entry.prints)] : []),
      ...(entry.note ? [proseMarkdown(entry.note, site)] : []),
    ];
    return `- ${entry.client}: ${said.join(' ')}${citationMarks(entry.sources)}`;
  };
  return [
    ...(notes.length > 0 ? [notes.map(note).join('\n')] : []),
    ...(exceptions.length > 0
      ? [
          '### Exception classes',
          exceptions
            .map(({ client, className }) => `- ${client}: ${codeSpan(className)}`)
            .join('\n'),
        ]
      : []),
    ...lines.flatMap(({ system, lines: printed }) => [
      `### As clients of ${system.shortName} print it`,
      printed
        .map(({ clients, line, remark }) =>
          [
            `- ${clients}: ${quotedMarkdown(line)}`,
            ...(remark ? [proseMarkdown(remark, site)] : []),
          ].join(' '),
        )
        .join('\n'),
    ]),
  ];
}
