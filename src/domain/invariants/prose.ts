import type { CatalogueContent } from '../catalogue.ts';
import type { ErrorCode } from '../content/error-code.ts';
import { codeFile } from '../content/files.ts';
import type { Problem } from './problem.ts';
import { withoutCode } from './without-code.ts';

/** Shorter sentences, such as "Access Denied", are names rather than somebody's prose. */
const fewestWords = 5;

/** Our prose is our own: it repeats no sentence of a published list, except as a quotation. */
export function proseIsOurOwn({ codes, lists }: CatalogueContent): Problem[] {
  const published = byBeginning(
    lists.flatMap(({ rows }) => rows.flatMap(({ wording = '' }) => sentencesOf(wording))),
  );
  return codes.flatMap((code) =>
    proseOf(code).flatMap(({ field, text }) => {
      const copied = publishedSentenceIn(wordsOf(withoutQuotations(text)), published);
      return copied === undefined
        ? []
        : [
            {
              file: codeFile(code.code),
              field,
              complaint: `repeats a published sentence: "${copied}"`,
            },
          ];
    }),
  );
}

/** Sentences with their words, by their first words: no text is held against all of them. */
type PublishedSentences = ReadonlyMap<string, { sentence: string; words: string[] }[]>;

function byBeginning(sentences: readonly string[]): PublishedSentences {
  const longEnough = [...new Set(sentences)]
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length >= fewestWords);
  return Map.groupBy(longEnough, ({ words }) => beginningAt(0, words));
}

function publishedSentenceIn(
  text: readonly string[],
  published: PublishedSentences,
): string | undefined {
  for (const start of text.keys()) {
    const copied = published
      .get(beginningAt(start, text))
      ?.find(({ words }) => words.every((word, index) => text[start + index] === word));
    if (copied) return copied.sentence;
  }
  return undefined;
}

function beginningAt(start: number, words: readonly string[]): string {
  return words.slice(start, start + fewestWords).join(' ');
}

function proseOf(code: ErrorCode): { field: string; text: string }[] {
  return [
    { field: 'summary', text: code.summary },
    { field: 'meaning', text: code.meaning ?? '' },
    { field: 'retry.reason', text: code.retry.reason ?? '' },
    ...code.seen.flatMap(({ situation, advice }, index) => [
      { field: `seen.${index}.situation`, text: situation },
      { field: `seen.${index}.advice`, text: advice },
    ]),
    ...code.confusedWith.map(({ tell }, index) => ({ field: `confusedWith.${index}`, text: tell })),
    ...code.causes.map(({ title, text }) => ({ field: `cause "${title}"`, text })),
  ];
}

/** What stands in code, or between quotation marks, is a quotation. */
function withoutQuotations(text: string): string {
  return withoutCode(text).replace(/"[^"]*"|“[^”]*”/g, ' ');
}

function sentencesOf(wording: string): string[] {
  return wording.split(/(?<=[.?!])\s+/);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
