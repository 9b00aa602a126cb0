import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/content/error-code.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { amazonTodaySources } from '../../domain/lists/amazon-today.ts';
import { type Side, sides } from '../../domain/lists/pair.ts';
import { readStatus } from '../../domain/lists/status.ts';
import { urls } from '../addresses/urls.ts';
import { cited, type NumberedSource, numberSources } from '../text/numbered-sources.ts';
import { type ProseSegment, plainText, prose } from '../text/prose.ts';
import { type AmazonTodayView, amazonTodayView } from './amazon-today.ts';
import { type ClientsView, clientsView } from './clients-section.ts';
import { codeSections, type Section } from './code-sections.ts';
import { type ListedView, listedView } from './listed-section.ts';
import { type RetryView, retryView } from './retry-section.ts';
import { type SeenGroup, seenGroups } from './seen-section.ts';
import { type Ticket, ticketFor } from './ticket.ts';
import { type WithdrawalView, withdrawalView } from './withdrawal.ts';

/** The status of one system in the strip under the headword. */
export interface StatusFact {
  system: Side;
  /** `undefined`: the system's list does not have the code. */
  status: { text: string; href: string } | undefined;
}

/** All that the page of a code shows, in its order; the causes' prose is rendered apart. */
export interface CodePage {
  code: string;
  /** For `<title>` and `<meta>`. */
  title: string;
  description: string;
  summary: ProseSegment[];
  /** Absent where no more is known than the summary says. */
  meaning: ProseSegment[] | undefined;
  /** Set when the page is retired. */
  withdrawn: WithdrawalView | undefined;
  statuses: StatusFact[];
  /** Said of a code that no compared list has. */
  unlisted: boolean;
  aliases: string[];
  sections: Section[];
  firstCauses: { title: string; href: string }[];
  listed: ListedView;
  amazonToday: AmazonTodayView;
  amazonTodaySources: { list: string; billing: string };
  seen: SeenGroup[];
  hasCauses: boolean;
  retry: RetryView;
  clients: ClientsView | undefined;
  confusedWith: {
    code: string;
    href: string;
    summary: ProseSegment[];
    tell: ProseSegment[];
    sources: NumberedSource[];
  }[];
  ticket: Ticket;
  sources: NumberedSource[];
  previous: { code: string; href: string } | undefined;
  next: { code: string; href: string } | undefined;
}

/** @param site the canonical address of the site, for links that leave it on paper or in tickets */
export function codePage(code: ErrorCode, catalogue: Catalogue, site: URL): CodePage {
  const sources = numberSources(code.sources, catalogue);
  const ownProse = (text: string) => prose(text, catalogue, code.code);
  const seen = seenGroups(code, catalogue, sources);
  const clientsSection = clientsView(code, catalogue, sources);
  const position = catalogue.codes.indexOf(code);

  return {
    code: code.code,
    title: `${code.code}: ${plainText(code.summary)}`,
    description: plainText(
      [code.summary, `${retryAdvices[code.retry.advice].label}.`, code.meaning].join(' ').trim(),
    ),
    summary: ownProse(code.summary),
    meaning: code.meaning === undefined ? undefined : ownProse(code.meaning),
    withdrawn: withdrawalView(code, catalogue),
    statuses: sides.map((system) => ({ system, status: statusFact(code, system) })),
    unlisted: Object.keys(code.listed).length === 0,
    aliases: code.aliases,
    sections: sectionsOf(code, clientsSection !== undefined),
    firstCauses: code.causes.slice(0, 3).map(({ title, id }) => ({ title, href: `#${id}` })),
    listed: listedView(code, catalogue),
    amazonToday: amazonTodayView(code, catalogue),
    amazonTodaySources: {
      list: catalogue.source(amazonTodaySources.list).url,
      billing: catalogue.source(amazonTodaySources.billing).url,
    },
    seen,
    hasCauses: code.causes.length > 0,
    retry: retryView(code, catalogue, sources),
    clients: clientsSection,
    confusedWith: code.confusedWith.map((other) => ({
      code: other.code,
      href: urls.code(other.code),
      summary: prose(catalogue.code(other.code).summary, catalogue, other.code),
      tell: ownProse(other.tell),
      sources: cited(sources, other.sources),
    })),
    ticket: ticketFor(code, site, catalogue.editionDate()),
    sources,
    previous: neighbour(catalogue.codes[position - 1]),
    next: neighbour(catalogue.codes[position + 1]),
  };
}

function statusFact(code: ErrorCode, system: Side): StatusFact['status'] {
  const listed = code.listed[system.id];
  return listed && { text: listed.status, href: urls.status(readStatus(listed.status).number) };
}

/** The sections that have something to say, in page order. */
function sectionsOf(code: ErrorCode, hasClients: boolean): Section[] {
  const hasSomethingToSay: Record<(typeof codeSections)[number]['id'], boolean> = {
    meaning: code.meaning !== undefined,
    listed: true,
    seen: code.seen.length > 0,
    causes: code.causes.length > 0,
    retry: true,
    clients: hasClients,
    confused: code.confusedWith.length > 0,
    ticket: true,
    sources: code.sources.length > 0,
  };
  return codeSections.filter(({ id }) => hasSomethingToSay[id]);
}

function neighbour(code: ErrorCode | undefined): CodePage['next'] {
  return code && { code: code.code, href: urls.code(code.code) };
}
