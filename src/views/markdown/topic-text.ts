import type { Catalogue } from '../../domain/catalogue.ts';
import { topicFile } from '../../domain/content/files.ts';
import type { Topic } from '../../domain/topics/topic.ts';
import { proseContext } from '../text/prose-context.ts';
import { topicPage } from '../topics/topic-page.ts';
import { bodyMarkdown } from './body.ts';
import { citationMarks, codeSpan, escaped, link, proseMarkdown, quotedMarkdown } from './inline.ts';
import { sourcesMarkdown } from './sources.ts';

/** The page of a topic as Markdown. @param site the canonical address of the site */
export function topicText(topic: Topic, catalogue: Catalogue, site: URL): string {
  const page = topicPage(topic, catalogue);
  const file = topicFile(topic.id);
  const context = proseContext(catalogue, page.sources, { file });
  const blocks = [
    `# ${escaped(page.title)}`,
    proseMarkdown(page.summary, site),
    proseMarkdown(page.meaning, site),
    ...(page.prints.length > 0
      ? ['## How it shows', page.prints.map((line) => printedMarkdown(line, site)).join('\n')]
      : []),
    '## Causes and fixes',
    bodyMarkdown(catalogue.bodies.get(file)?.text ?? '', context, site),
    '## Retry',
    `**${page.retry.label}.** ${proseMarkdown(page.retry.reason, site)}`,
    ...(page.related.length > 0
      ? [
          '## Codes that are met with it',
          page.related
            .map(
              ({ code, href, summary }) =>
                `- ${link(codeSpan(code), new URL(href, site).href)}: ${proseMarkdown(summary, site)}`,
            )
            .join('\n'),
        ]
      : []),
    ...(page.sources.length > 0 ? ['## Sources', sourcesMarkdown(page.sources, site)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printedMarkdown(
  { client, text, note, sources }: ReturnType<typeof topicPage>['prints'][number],
  site: URL,
): string {
  const remarks = [client, note && proseMarkdown(note, site)].filter(Boolean).join(' · ');
  const shown = `- ${quotedMarkdown(text)}${citationMarks(sources)}`;
  return remarks === '' ? shown : `${shown}\n  - ${remarks}`;
}
