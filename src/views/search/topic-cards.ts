import type { Topic } from '../../domain/topics/topic.ts';
import { plainText } from '../text/prose.ts';

/** What the search box says of a topic. */
export interface TopicCard {
  summary: string;
  /** What it comes from, the most frequent first: as many as the box shows. */
  causes: { fragment: string; title: string }[];
}

/** By the topic's id. */
export type TopicCards = Readonly<Record<string, TopicCard>>;

const mostCauses = 3;

/** The topics, each as the search box has it. */
export function topicCards(
  topics: readonly Pick<Topic, 'id' | 'summary' | 'causes'>[],
): TopicCards {
  return Object.fromEntries(
    topics.map(({ id, summary, causes }) => [
      id,
      {
        summary: plainText(summary),
        causes: causes
          .slice(0, mostCauses)
          .map(({ id: fragment, title }) => ({ fragment, title: plainText(title) })),
      },
    ]),
  );
}
