import { dataLicence, dataVersion } from '../../domain/api/published-set.ts';
import type { PublishedTopics } from '../../domain/api/published-topics.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Topic } from '../../domain/topics/topic.ts';
import { urls } from '../addresses/urls.ts';

/** The topics as published data. @param site the canonical address of the site */
export function publishedTopics(catalogue: Catalogue, site: URL): PublishedTopics {
  return {
    version: dataVersion,
    licence: dataLicence,
    topics: catalogue.topics.map((topic) => publishedTopic(topic, catalogue, site)),
  };
}

function publishedTopic(
  topic: Topic,
  catalogue: Catalogue,
  site: URL,
): PublishedTopics['topics'][number] {
  const address = (fragment?: string) => new URL(urls.topic(topic.id, fragment), site).href;
  const sourceUrls = (ids: readonly string[] = []) => ids.map((id) => catalogue.source(id).url);
  return {
    id: topic.id,
    address: address(),
    title: topic.title,
    summary: topic.summary,
    meaning: topic.meaning,
    prints: topic.prints.map(({ client, text, note, sources }) => ({
      client: client === undefined ? null : catalogue.clientName(client),
      text,
      note: note ?? null,
      sources: sourceUrls(sources),
    })),
    questions: topic.questions.map(({ language = 'en', text }) => ({ language, text })),
    causes: topic.causes.map(({ id, title, sources }) => ({
      title,
      address: address(id),
      sources: sourceUrls(sources),
    })),
    retry: topic.retry,
    related: topic.related,
    sources: topic.sources.map(({ id, shows }) => {
      const { title, url, date } = catalogue.source(id);
      return { id, title, url, date: date ?? null, shows };
    }),
  };
}
