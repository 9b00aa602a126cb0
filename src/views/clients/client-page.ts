import type { Catalogue } from '../../domain/catalogue.ts';
import { type Client, clientKinds } from '../../domain/clients/client.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { urls } from '../addresses/urls.ts';

import { cited, type NumberedSource, numberSources } from '../text/numbered-sources.ts';
import { type ProseSegment, plainText, prose } from '../text/prose.ts';
import { type ClientLink, clientLink } from './client-link.ts';
import { type RetryModeView, retryModeView } from './retry-words.ts';

/** A line that a client prints, ready to show. */
export interface PrintedLineView {
  when: ProseSegment[] | undefined;
  line: QuotedSegment[];
  remark: ProseSegment[] | undefined;
  sources: NumberedSource[];
}

/** The sections that the page of a client can have, in their order; its prose stands in between. */
const clientSections = [
  { id: 'prints', label: 'What it prints' },
  { id: 'more', label: 'To see more' },
  { id: 'retries', label: 'What it repeats by itself' },
  { id: 'own-names', label: 'Names of its own' },
  { id: 'topics', label: 'Errors without a code' },
  { id: 'codes', label: 'Codes with a note on it' },
  { id: 'sources', label: 'Sources' },
] as const;

type ClientSectionId = (typeof clientSections)[number]['id'];

/** All that the page of a client shows; its prose is rendered apart. */
export interface ClientPage {
  id: string;
  name: string;
  /** For `<title>` and `<meta>`. */
  title: string;
  description: string;
  summary: ProseSegment[];
  /** "an SDK for Go". */
  kind: string;
  /** Clients whose lines it prints, and clients that print its lines. */
  passesOn: ClientLink[];
  passedOnBy: ClientLink[];
  prints: PrintedLineView[];
  showMore: { language: string; text: string; shows: ProseSegment[]; sources: NumberedSource[] }[];
  requestId: ProseSegment[] | undefined;
  retries: RetryModeView[];
  ownNames: { name: string; means: ProseSegment[]; sources: NumberedSource[] }[];
  /** Codes with something particular about this client on their pages. */
  codes: { code: string; href: string }[];
  /** Errors without a code that it prints. */
  topics: { title: string; href: string }[];
  sources: NumberedSource[];
  /** The sections it has, in their order. */
  sections: { id: ClientSectionId; label: string }[];
}

/** Everything the page of a client shows. */
export function clientPage(client: Client, catalogue: Catalogue): ClientPage {
  const sources = numberSources(client.sources, catalogue);
  const link = (id: string) => clientLink(id, catalogue);
  const page = {
    id: client.id,
    name: client.name,
    title: `${client.name}: how it shows S3 errors`,
    description: plainText(client.summary),
    summary: prose(client.summary, catalogue),
    kind: kindOf(client),
    passesOn: client.passesOn.map(link),
    passedOnBy: catalogue.clients
      .filter(({ passesOn }) => passesOn.includes(client.id))
      .map(({ id }) => link(id)),
    prints: client.prints.map(({ when, text, remark, sources: ids }) => ({
      when: when === undefined ? undefined : prose(when, catalogue),
      line: parseQuotedText(text),
      remark: remark === undefined ? undefined : prose(remark, catalogue),
      sources: cited(sources, ids),
    })),
    showMore: client.showMore.map(({ language, text, shows, sources: ids }) => ({
      language,
      text,
      shows: prose(shows, catalogue),
      sources: cited(sources, ids),
    })),
    requestId: client.requestId === undefined ? undefined : prose(client.requestId, catalogue),
    retries: client.retries.map((mode) => retryModeView(mode, catalogue)),
    ownNames: client.ownNames.map(({ name, means, sources: ids }) => ({
      name,
      means: prose(means, catalogue),
      sources: cited(sources, ids),
    })),
    codes: catalogue.codes
      .filter(
        ({ clientNotes, exceptions }) =>
          client.id in exceptions || clientNotes.some((note) => note.client === client.id),
      )
      .map(({ code }) => ({ code, href: urls.code(code, 'clients') })),
    topics: catalogue.topics
      .filter(({ prints }) => prints.some((line) => line.client === client.id))
      .map(({ id, title }) => ({ title, href: urls.topic(id) })),
    sources,
  };
  const hasSomethingToSay: Record<ClientSectionId, boolean> = {
    prints: page.prints.length > 0,
    more: page.showMore.length > 0 || page.requestId !== undefined,
    retries: page.retries.length > 0,
    'own-names': page.ownNames.length > 0,
    topics: page.topics.length > 0,
    codes: page.codes.length > 0,
    sources: sources.length > 0,
  };
  return { ...page, sections: clientSections.filter(({ id }) => hasSomethingToSay[id]) };
}

/** "an SDK for Go", "a program". */
export function kindOf({ kind, language }: Pick<Client, 'kind' | 'language'>): string {
  return language === undefined ? clientKinds[kind] : `${clientKinds[kind]} for ${language}`;
}
