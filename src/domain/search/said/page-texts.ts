import { nameParts } from '../../text/name-parts.ts';
import { tellingWords } from '../../text/words.ts';
import type { Knowledge } from '../known/knowledge.ts';
import type { Page, PhraseKind } from './phrase.ts';
import type { CodePhrases, PhrasesFile, TopicPhrases } from './phrases-file.ts';

/** A text of a page, as its telling words. */
export type Text = [kind: PhraseKind, text: string];

function textsOfCode(row: CodePhrases, isBare: boolean): Text[] {
  const [
    code,
    keywords = [],
    messages = [],
    prints = [],
    listed = [],
    resources = [],
    bodies = [],
  ] = row;
  return [
    ...listed.map((text): Text => ['listed', text]),
    ...messages.map(
      (said): Text => ['seen', typeof said === 'number' ? (listed[said] ?? '') : said],
    ),
    ...resources.map((text): Text => ['resource', text]),
    ...bodies.map((text): Text => ['body', text]),
    ...(isBare ? [] : [['name', tellingWords(nameParts(code).join(' '))] as Text]),
    ...prints.map((text): Text => ['prints', text]),
    ...keywords.map((text): Text => ['keyword', text]),
  ];
}

function textsOfTopic(topic: TopicPhrases, questions: readonly string[]): Text[] {
  const { prints = [], shows = [], keywords = [], names = [] } = topic;
  return [
    ...prints.map((text): Text => ['client-words', text]),
    ...shows.map((text): Text => ['shown-words', text]),
    ...[tellingWords(topic.title), ...questions].map((text): Text => ['question', text]),
    ...keywords.map((text): Text => ['topic-keyword', text]),
    ...names.map((text): Text => ['client-name', text]),
  ];
}

/**
 * The pages with their texts, those of codes first.
 * @param questions by topic: how people ask for it
 */
export function textsOfPages(
  codes: Knowledge['codes'],
  file: PhrasesFile,
  questions: ReadonlyMap<string, readonly string[]>,
): { page: Page; texts: Text[] }[] {
  const rows = new Map(file.codes.map((row) => [row[0], row]));
  return [
    ...[...codes].map(([code, { status }]) => ({
      page: { kind: 'code', key: code, code } as const,
      texts: textsOfCode(rows.get(code) ?? [code], status !== undefined),
    })),
    ...file.topics.map((topic) => ({
      page: {
        kind: 'topic',
        key: `topic ${topic.id}`,
        topic: { id: topic.id, title: topic.title },
      } as const,
      texts: textsOfTopic(topic, questions.get(topic.id) ?? []),
    })),
  ];
}
