import { dataLicence } from '../../domain/api/published-set.ts';
import type { CodePage } from '../code/code-page.ts';
import type { SectionId } from '../code/code-sections.ts';
import { ticketUse } from '../code/ticket.ts';
import type { ProseContext } from '../text/prose-context.ts';
import { causesMarkdown } from './causes.ts';
import { clientsMarkdown } from './clients-section.ts';
import { elsewhereMarkdown } from './elsewhere-section.ts';
import { headMarkdown } from './head-section.ts';
import { citationMarks, codeSpan, escaped, link, proseMarkdown } from './inline.ts';
import { listedMarkdown } from './listed-section.ts';
import { retryMarkdown } from './retry-section.ts';
import { seenMarkdown } from './seen-section.ts';

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
      return [causesMarkdown(body, context, site)];
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
      return [page.sources.map((source) => sourceMarkdown(source, site)).join('\n')];
  }
}

function confusedMarkdown(other: CodePage['confusedWith'][number], site: URL): string {
  const name = link(codeSpan(other.code), new URL(other.href, site).href);
  return `- ${name}: ${proseMarkdown(other.tell, site)}${citationMarks(other.sources)}`;
}

function sourceMarkdown(source: CodePage['sources'][number], site: URL): string {
  const { number, title, url, date, shows } = source;
  const dated = date ? `, ${date}` : '';
  return `${number}. ${link(escaped(title), url)}${dated}: ${proseMarkdown(shows, site)}`;
}
