import { automaticRetrySentences, type RetryView } from '../code/retry-section.ts';
import { citationMarks, escaped, link, proseMarkdown } from './inline.ts';

/** The advice, and which clients follow it by themselves. */
export function retryMarkdown(retry: RetryView, site: URL): string[] {
  return [
    `**${retry.label}.** ${proseMarkdown(retry.reason ?? [], site)}${citationMarks(retry.sources)}`,
    ...(retry.note ? [proseMarkdown(retry.note, site)] : []),
    ...automaticRetrySentences(retry).map(({ lead, list }) => {
      const clients = list.map(({ name, href }) => link(escaped(name), new URL(href, site).href));
      return clients.length > 0 ? `${lead}${clients.join(', ')}.` : lead;
    }),
  ];
}
