import { dataLicence } from '../../domain/api/published-set.ts';
import type { CodePage } from '../code/code-page.ts';
import type { SectionId } from '../code/code-sections.ts';
import { ticketUse } from '../code/ticket.ts';
import type { ProseContext } from '../text/prose-context.ts';
import { bodyMarkdown } from './body.ts';
import { clientsMarkdown } from './clients-section.ts';
import { elsewhereMarkdown } from './elsewhere-section.ts';
import { headMarkdown } from './head-section.ts';
import { citationMarks, codeSpan, link, proseMarkdown } from './inline.ts';
import { listedMarkdown } from './listed-section.ts';
import { retryMarkdown } from './retry-section.ts';
import { seenMarkdown } from './seen-section.ts';
import { sourcesMarkdown } from './sources.ts';

/** What the Markdown of a code page is made from. */
interface Ingredients {
  page: CodePage;
  /** The body of the code's MDX file. */
  body: string;
  context: ProseContext;
  site: URL;
}

/** The page of a code as Markdown: the same facts in the same order, every link absolute. */
export function codePageMarkdown(ingredients: Ingredients): string {
  const { page, site } = ingredients;
  const blocks = [
    ...headMarkdown(page, site),
    ...page.sections
      .filter(({ id }) => id !== 'meaning')
      .flatMap(({ id, label }) => [`## ${label}`, ...sectionMarkdown(id, ingredients)]),
    `---\n\n${link(dataLicence.name, dataLicence.url)}. ${dataLicence.covers}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The blocks of a section. The meaning stands in the head. */
function sectionMarkdown(id: SectionId, { page, body, context, site }: Ingredients): string[] {
  switch (id) {
    case 'meaning':
      return [];
    case 'listed':
      return listedMarkdown(page, site);
    case 'seen':
      return seenMarkdown(page, site);
    case 'causes':
      return [...provokedMarkdown(page), bodyMarkdown(body, context, site)];
    case 'retry':
      return retryMarkdown(page.retry, site);
    case 'clients':
      return page.clients ? clientsMarkdown(page.clients, site) : [];
    case 'confused':
      return [page.confusedWith.map((other) => confusedMarkdown(other, site)).join('\n')];
    case 'servers':
      return page.elsewhere ? elsewhereMarkdown(page.elsewhere, site) : [];
    case 'ticket':
      return [ticketUse, `\`\`\`text\n${page.ticket.text}\n\`\`\``];
    case 'sources':
      return [sourcesMarkdown(page.sources, site)];
  }
}

/** The smallest thing that provokes the error, as a block of its language. */
function provokedMarkdown({ provokedBy }: CodePage): string[] {
  if (!provokedBy) return [];
  return [`This provokes it:\n\n\`\`\`${provokedBy.language}\n${provokedBy.text}\n\`\`\``];
}

function confusedMarkdown(other: CodePage['confusedWith'][number], site: URL): string {
  const name = link(codeSpan(other.code), new URL(other.href, site).href);
  return `- ${name}: ${proseMarkdown(other.tell, site)}${citationMarks(other.sources)}`;
}
