import { amazonTodaySources } from '../domain/amazon-today';
import type { Catalogue } from '../domain/catalogue';
import type { ErrorCode } from '../domain/error-code';
import { retryAdvices } from '../domain/retry';
import { readStatus } from '../domain/status';
import { type System, systems } from '../domain/systems';
import { type AmazonTodayView, amazonTodayView } from './amazon-today';
import { type ClientsView, clientsView } from './clients-section';
import { type ListedView, listedView } from './listed-section';
import { cited, type NumberedSource, numberSources } from './numbered-sources';
import { type ProseSegment, plainText, prose } from './prose';
import { type RetryView, retryView } from './retry-section';
import { type SeenGroup, seenGroups } from './seen-section';
import { type Ticket, ticketFor } from './ticket';
import { urls } from './urls';

/** A fixed fragment of a code page, with its name in the page's contents. */
export interface Section {
  id: string;
  label: string;
}

/** The status of one system in the strip under the headword. */
export interface StatusFact {
  system: System;
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
  meaning: ProseSegment[];
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
      `${code.summary} ${retryAdvices[code.retry.advice].label}. ${code.meaning}`,
    ),
    summary: ownProse(code.summary),
    meaning: ownProse(code.meaning),
    statuses: systems.map((system) => ({ system, status: statusFact(code, system) })),
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
    ticket: ticketFor(code, site),
    sources,
    previous: neighbour(catalogue.codes[position - 1]),
    next: neighbour(catalogue.codes[position + 1]),
  };
}

function statusFact(code: ErrorCode, system: System): StatusFact['status'] {
  const listed = code.listed[system.id];
  return listed && { text: listed.status, href: urls.status(readStatus(listed.status).number) };
}

/** The sections that have something to say, in page order. Their ids are published addresses. */
function sectionsOf(code: ErrorCode, hasClients: boolean): Section[] {
  const all: (Section & { shown: boolean })[] = [
    { id: 'meaning', label: 'Meaning', shown: true },
    { id: 'listed', label: 'Listed', shown: true },
    { id: 'seen', label: 'Seen', shown: code.seen.length > 0 },
    { id: 'causes', label: 'Causes', shown: code.causes.length > 0 },
    { id: 'retry', label: 'Retry', shown: true },
    { id: 'clients', label: 'In clients', shown: hasClients },
    { id: 'confused', label: 'Easily confused with', shown: code.confusedWith.length > 0 },
    { id: 'ticket', label: 'For a ticket', shown: true },
    { id: 'sources', label: 'Sources', shown: code.sources.length > 0 },
  ];
  return all.filter(({ shown }) => shown).map(({ id, label }) => ({ id, label }));
}

function neighbour(code: ErrorCode | undefined): CodePage['next'] {
  return code && { code: code.code, href: urls.code(code.code) };
}
