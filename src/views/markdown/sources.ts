import type { NumberedSource } from '../text/numbered-sources.ts';
import { escaped, link, proseMarkdown } from './inline.ts';

/** The sources of a page as a numbered list. */
export function sourcesMarkdown(sources: readonly NumberedSource[], site: URL): string {
  return sources.map((source) => sourceMarkdown(source, site)).join('\n');
}

function sourceMarkdown({ number, title, url, date, shows }: NumberedSource, site: URL): string {
  const dated = date ? `, ${date}` : '';
  return `${number}. ${link(escaped(title), url)}${dated}: ${proseMarkdown(shows, site)}`;
}
