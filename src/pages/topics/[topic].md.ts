import type { Topic } from '../../domain/topics/topic.ts';
import { loadCatalogue } from '../../loading/index.ts';
import { topicText } from '../../views/markdown/topic-text.ts';

export async function getStaticPaths() {
  const { topics } = await loadCatalogue();
  return topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } }));
}

/** The page of a topic as Markdown. */
export async function GET({ props: { topic } }: { props: { topic: Topic } }): Promise<Response> {
  const text = topicText(topic, await loadCatalogue(), new URL(import.meta.env.SITE));
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
