import type { Catalogue } from '../../domain/catalogue.ts';
import { otherClients } from '../../domain/clients/named.ts';
import { retryAdvices } from '../../domain/content/retry.ts';
import { parseQuotedText, type QuotedSegment } from '../../domain/text/inline-text.ts';
import { type Topic, topicAreas } from '../../domain/topics/topic.ts';
import { urls } from '../addresses/urls.ts';
import { type ClientLink, clientLink } from '../clients/client-link.ts';
import { type CodeLine, codeLine } from '../families/code-line.ts';
import { cited, type NumberedSource, numberSources } from '../text/numbered-sources.ts';
import { type ProseSegment, prose } from '../text/prose.ts';

/** A topic as one entry of a list. */
export interface TopicLink {
  id: string;
  title: string;
  href: string;
  summary: ProseSegment[];
}

export interface TopicPage extends TopicLink {
  meaning: ProseSegment[];
  prints: {
    client: ClientLink | undefined;
    text: QuotedSegment[];
    note: ProseSegment[] | undefined;
    sources: NumberedSource[];
  }[];
  firstCauses: { title: string; href: string }[];
  retry: { label: string; reason: ProseSegment[] };
  related: CodeLine[];
  sources: NumberedSource[];
}

/** The topics in their groups, each by title; a group without topics is left out. */
export function topicsByArea(catalogue: Catalogue): { title: string; topics: TopicLink[] }[] {
  const areas = new Map(catalogue.topics.map(({ id, area }) => [id, area]));
  const links = topicLinks(catalogue);
  return Object.entries(topicAreas)
    .map(([area, title]) => ({ title, topics: links.filter(({ id }) => areas.get(id) === area) }))
    .filter(({ topics }) => topics.length > 0);
}

/** All topics by title. */
export function topicLinks(catalogue: Catalogue): TopicLink[] {
  return catalogue.topics
    .map((topic) => topicLink(topic, catalogue))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

export function topicPage(topic: Topic, catalogue: Catalogue): TopicPage {
  const sources = numberSources(topic.sources, catalogue);
  return {
    ...topicLink(topic, catalogue),
    meaning: prose(topic.meaning, catalogue),
    prints: topic.prints.map(({ client, text, note, sources: ids }) => ({
      client:
        client === undefined || client === otherClients.id
          ? undefined
          : clientLink(client, catalogue),
      text: parseQuotedText(text),
      note: note === undefined ? undefined : prose(note, catalogue),
      sources: cited(sources, ids),
    })),
    firstCauses: topic.causes.map(({ title, id }) => ({ title, href: `#${id}` })),
    retry: {
      label: retryAdvices[topic.retry.advice].label,
      reason: prose(topic.retry.reason, catalogue),
    },
    related: topic.related.flatMap((name) => {
      const code = catalogue.pageOf(name);
      return code ? [codeLine(code, catalogue)] : [];
    }),
    sources,
  };
}

function topicLink(topic: Topic, catalogue: Catalogue): TopicLink {
  return {
    id: topic.id,
    title: topic.title,
    href: urls.topic(topic.id),
    summary: prose(topic.summary, catalogue),
  };
}
