import type { CatalogueContent } from '../catalogue';
import type { ErrorCode } from '../error-code';
import { codeFile, type Problem } from './problem';

/** Shorter sentences, such as "Access Denied", are names rather than somebody's prose. */
const fewestWords = 5;

/** Our prose is our own: it repeats no sentence of a published list, except as a quotation. */
export function proseIsOurOwn({ codes }: CatalogueContent): Problem[] {
  const published = codes
    .flatMap(({ listed }) => Object.values(listed).flatMap(({ wording }) => sentencesOf(wording)))
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.split(' ').length >= fewestWords);
  return codes.flatMap((code) =>
    proseOf(code).flatMap(({ field, text }) => {
      const words = ` ${wordsOf(withoutQuotations(text))} `;
      const copied = published.find((candidate) => words.includes(` ${candidate.words} `));
      return copied
        ? [
            {
              file: codeFile(code.code),
              field,
              complaint: `repeats a published sentence: "${copied.sentence}"`,
            },
          ]
        : [];
    }),
  );
}

function proseOf(code: ErrorCode): { field: string; text: string }[] {
  return [
    { field: 'summary', text: code.summary },
    { field: 'meaning', text: code.meaning },
    { field: 'retry.reason', text: code.retry.reason },
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
  return text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/"[^"]*"|“[^”]*”/g, ' ');
}

function sentencesOf(wording: string): string[] {
  return wording.split(/(?<=[.?!])\s+/);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
