import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { amazonTodaySources } from '../../domain/lists/amazon-today.ts';
import { urls } from '../addresses/urls.ts';
import type { SiteLink } from '../site/site-links.ts';
import { cited, type NumberedSource, numberSources } from '../text/numbered-sources.ts';
import { type ProseSegment, plainText, prose } from '../text/prose.ts';
import { type AmazonTodayView, amazonTodayView } from './amazon-today.ts';
import { type ClientsView, clientsView } from './clients-section.ts';
import { codeSections, type Section, type SectionId } from './code-sections.ts';
import { type ElsewhereView, elsewhereView } from './elsewhere-section.ts';
import { type Fact, factsOf } from './facts.ts';
import { type FirstCause, firstCause } from './first-cause.ts';
import { type ListedView, listedView } from './listed-section.ts';
import { type NearCodes, nearCodes } from './near-codes.ts';
import { type RetryView, retryView } from './retry-section.ts';
import { type SeenBlock, seenBlocks } from './seen-section.ts';
import { type Ticket, ticketFor } from './ticket.ts';
import { type WithdrawalView, withdrawalView } from './withdrawal.ts';

/** Leads to the other names of a code. */
export const alsoMetAs = 'Also known as';

/** All that the page of a code shows, in its order; the causes' prose is rendered apart. */
export interface CodePage {
  code: string;
  /** The pages above this one. */
  crumbs: SiteLink[];
  /** For `<title>` and `<meta>`. */
  title: string;
  description: string;
  summary: ProseSegment[];
  /** Absent where no more is known than the summary says. */
  meaning: ProseSegment[] | undefined;
  /** Set when the page is retired. */
  withdrawn: WithdrawalView | undefined;
  facts: Fact[];
  /** Said of a code that no compared list has. */
  unlisted: boolean;
  aliases: string[];
  sections: (Section & { id: SectionId })[];
  listed: ListedView;
  amazonToday: AmazonTodayView;
  amazonTodaySources: { list: string; billing: string };
  seen: SeenBlock[];
  /** What stands in the place of replies where none is recorded. */
  firstCause: FirstCause | undefined;
  /** The smallest thing that provokes it. */
  provokedBy: ErrorCode['provokedBy'];
  retry: RetryView;
  clients: ClientsView | undefined;
  confusedWith: {
    code: string;
    href: string;
    summary: ProseSegment[];
    tell: ProseSegment[];
    sources: NumberedSource[];
  }[];
  elsewhere: ElsewhereView | undefined;
  ticket: Ticket;
  sources: NumberedSource[];
  near: NearCodes | undefined;
  /** What the codes of its family share, where no reply of its own is known to say more. */
  shared: ProseSegment[] | undefined;
}

/** @param site the canonical address of the site, for links that leave it on paper or in tickets */
export function codePage(code: ErrorCode, catalogue: Catalogue, site: URL): CodePage {
  const sources = numberSources(code.sources, catalogue);
  const ownProse = (text: string) => prose(text, catalogue, code.code);
  const clientsSection = clientsView(code, catalogue, sources);
  const elsewhere = elsewhereView(code, catalogue, sources);
  const near = nearCodes(code, catalogue);

  return {
    code: code.code,
    crumbs: [
      { href: urls.codes(), text: 'Codes' },
      ...(near ? [{ href: near.family.href, text: near.family.title }] : []),
    ],
    title: `${code.code}: ${plainText(code.summary)}`,
    description: plainText(
      [code.summary, `${retryAdvices[code.retry.advice].label}.`, code.meaning].join(' ').trim(),
    ),
    summary: ownProse(code.summary),
    meaning: code.meaning === undefined ? undefined : ownProse(code.meaning),
    withdrawn: withdrawalView(code, catalogue),
    facts: factsOf(code, catalogue),
    unlisted: Object.keys(code.listed).length === 0,
    aliases: code.aliases,
    sections: sectionsOf(code, clientsSection !== undefined, elsewhere !== undefined),
    listed: listedView(code, catalogue),
    amazonToday: amazonTodayView(code, catalogue),
    amazonTodaySources: {
      list: catalogue.source(amazonTodaySources.list).url,
      billing: catalogue.source(amazonTodaySources.billing).url,
    },
    seen: seenBlocks(code, catalogue, sources),
    firstCause: code.seen.length === 0 ? firstCause(code, catalogue) : undefined,
    provokedBy: code.provokedBy,
    retry: retryView(code, catalogue, sources),
    clients: clientsSection,
    confusedWith: code.confusedWith.map((other) => ({
      code: other.code,
      href: urls.code(other.code),
      summary: prose(catalogue.code(other.code).summary, catalogue, other.code),
      tell: ownProse(other.tell),
      sources: cited(sources, other.sources),
    })),
    elsewhere,
    ticket: ticketFor(code, site, catalogue.editionDate()),
    sources,
    near,
    shared:
      code.seen.length === 0 && code.family !== undefined
        ? ownProse(catalogue.family(code.family).shared)
        : undefined,
  };
}

/** The sections that have something to say, in page order. */
function sectionsOf(
  code: ErrorCode,
  hasClients: boolean,
  isElsewhere: boolean,
): CodePage['sections'] {
  const hasSomethingToSay: Record<SectionId, boolean> = {
    meaning: code.meaning !== undefined,
    // A single cause stands whole under its own heading; only of several the first is named here.
    seen: code.seen.length > 0 || code.causes.length > 1,
    causes: code.causes.length > 0,
    retry: true,
    clients: hasClients,
    confused: code.confusedWith.length > 0,
    listed: true,
    servers: isElsewhere,
    ticket: true,
    sources: code.sources.length > 0,
  };
  return codeSections
    .filter(({ id }) => hasSomethingToSay[id])
    .map((section) =>
      section.id === 'seen' && code.seen.length === 0
        ? { ...section, label: 'Check first' }
        : section,
    );
}
