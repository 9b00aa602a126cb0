import { urls } from '../addresses/urls.ts';
import type { ElsewhereView, NamedSystem } from '../code/elsewhere-section.ts';
import { citationMarks, escaped, link, proseMarkdown } from './inline.ts';

/** Which other systems have the code, and what it means there. */
export function elsewhereMarkdown({ groups, lacks, means }: ElsewhereView, site: URL): string[] {
  const names = (systems: readonly NamedSystem[]): string =>
    systems.map(({ name, href }) => link(escaped(name), new URL(href, site).href)).join(', ');
  return [
    [
      ...groups.map(({ lead, systems }) => `- **${lead}:** ${names(systems)}`),
      ...(lacks ? [`- ${escaped(lacks)}`] : []),
      ...means.map(
        (entry) =>
          `- ${names(entry.systems)}: ${proseMarkdown(entry.means, site)}${citationMarks(entry.sources)}`,
      ),
    ].join('\n'),
    link('All systems and codes', new URL(urls.systems(), site).href),
  ];
}
