import { limits } from '../limits.ts';
import type { Finding } from '../ways/step.ts';
import type { Heard } from './judge-phrase.ts';
import { findingOn } from './messages.ts';
import type { Page } from './phrase.ts';
import { numbersOf } from './phrase-book.ts';

/** `EOF` stands in scripts as well; as an error it is what comes behind a colon. */
const isName = (text: string, at: number) =>
  /^\w{4}/.test(text.slice(at, at + 4)) || /: ["']?$/.test(text.slice(Math.max(0, at - 3), at));

/**
 * The name that a program gives to an error without a code, anywhere in a text about S3 or in a
 * short one: `IncompleteRead`, `ECONNRESET`, `NoCredentialsError`; and a name of so many letters
 * that nobody else has it, wherever nobody else is named.
 */
export function clientNames({ input, words, book }: Heard): Finding[] {
  const isOurs = input.aboutS3 || words.list.length <= limits.words.shortInput;
  const named = new Map<Page, number>();
  const numbers = numbersOf(words.list, book);
  numbers.forEach((word, index) => {
    const names = book.namesFrom.get(word);
    if (!names) return;
    const at = words.starts[index] ?? 0;
    if (input.isForeign(at) || !isName(input.text, at)) return;
    const letters = (words.ends[index] ?? 0) - at;
    if (!isOurs && (input.aboutOthers || letters < limits.letters.unmistakableName)) return;
    for (const { page, fragments } of names) {
      const name = fragments[0]?.words ?? [];
      if (name.every((part, place) => numbers[index + place] === part)) named.set(page, at);
    }
  });
  // Of names around one another the innermost says what failed, and stands last.
  return [...named]
    .sort(([, left], [, right]) => right - left)
    .map(([page, at]) => findingOn(page, 'client-part', 'a program gives it this name', at));
}
