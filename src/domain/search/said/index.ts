import { foldName } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import type { FurtherWays } from '../all-ways.ts';
import type { Input } from '../input.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { limits } from '../limits.ts';
import { isAddressAlone } from '../read/address-alone.ts';
import { readStatuses } from '../read/http-status.ts';
import { misspelledName } from '../ways/misspelled-name.ts';
import { statusOnly } from '../ways/status-only.ts';
import type { Finding } from '../ways/step.ts';
import { unexplainedCode } from '../ways/unexplained-code.ts';
import { clientNames } from './client-names.ts';
import type { Heard } from './judge-phrase.ts';
import { descriptions, findingOn, messages } from './messages.ts';
import { hasOwnMessage } from './own-message.ts';
import type { Phrase, PhraseKind } from './phrase.ts';
import { buildPhraseBook, numbersOf, weightOf } from './phrase-book.ts';
import { type PhraseHit, searchPhrases } from './phrase-search.ts';
import type { PhrasesFile } from './phrases-file.ts';
import type { QuestionsFile } from './questions-file.ts';
import type { Asked } from './when-asked.ts';

/** What understands messages, descriptions and questions. */
export interface Said {
  /** Reads the phrases of an input, and gives the ways that look for them. */
  hear: (input: Input) => { input: Input; ways: FurtherWays };
  knowsQuestions: () => boolean;
  /** Learns how people ask, in any language. */
  learnQuestions: (file: QuestionsFile) => Promise<void>;
}

/** What a server writes. */
const kindsOfMessages: readonly PhraseKind[] = ['listed', 'seen', 'resource'];

/** What names tell, and which names have no page. */
export function knowledgeWith({ withoutPage }: PhrasesFile, knowledge: Knowledge): Knowledge {
  const neighbours = withoutPage.map(
    ([code, pages, why]) => [foldName(code), { code, pages, why }] as const,
  );
  return { ...knowledge, withoutPage: new Map(neighbours) };
}

/** Prepares the texts once. */
export function prepareSaid(file: PhrasesFile, knowledge: Knowledge): Said {
  let book = buildPhraseBook(knowledge, file);
  let asked: Asked | undefined;
  const statusWords = file.statusWords.map(([said, status]): [RegExp, number] => [
    new RegExp(said),
    status,
  ]);
  const openings = openingsOf(book.phrases);
  const opens = (code: string, word: string) => {
    const [stemmed] = splitWords(word).list;
    // "The" and "Your" are no telling words, and begin the messages of most codes.
    return stemmed === undefined || openings.get(code)?.has(stemmed) === true;
  };
  return {
    knowsQuestions: () => asked !== undefined,
    async learnQuestions(questions) {
      const { prepareAsked } = await import('./when-asked.ts');
      const english = new Map(questions.topics.map((topic) => [topic.id, topic.english]));
      book = buildPhraseBook(knowledge, file, english);
      asked = prepareAsked(questions, { limits, splitWords, numbersOf, weightOf, findingOn });
    },
    hear(plain) {
      const words = splitWords(plain.text);
      const hits = searchPhrases(words, book);
      const { text, namesS3 } = plain;
      const input = {
        ...plain,
        statuses: readStatuses(text, plain.slots),
        aboutOthers: plain.aboutOthers || (!namesS3 && asked?.namesOthers(text) === true),
        ...confirmation(text, hits, words.starts),
        opens,
      };
      const heard: Heard = { input, words, book, knowledge };
      // An address says what was asked for, and nothing of an error: at most what it is about.
      const told = isAddressAlone(text) ? onlyTopics : (findings: Finding[]) => findings;
      return {
        input,
        ways: {
          messages: () => told([...messages(hits, heard), ...clientNames(heard)]),
          descriptions: () => told(descriptions(hits, heard)),
          spoken: () => told(asked?.spoken(input, knowledge) ?? []),
          questions: () => told(asked?.questions(input, book) ?? []),
          misspelled: misspelledName,
          statuses: statusOnly(statusWords),
          unexplained: unexplainedCode,
        },
      };
    },
  };
}

const onlyTopics = (findings: Finding[]) => findings.filter(({ kind }) => kind === 'topic');

/** By code: the first words of its messages. */
function openingsOf(phrases: readonly Phrase[]): Map<string, Set<string>> {
  const openings = new Map<string, Set<string>>();
  for (const { page, kind, fragments } of phrases) {
    const [first] = fragments[0]?.text ?? [];
    if (first === undefined || !kindsOfMessages.includes(kind)) continue;
    openings.set(page.key, (openings.get(page.key) ?? new Set()).add(first));
  }
  return openings;
}

/** Whether messages of a code stand in the text: see the two questions of `Input`. */
function confirmation(
  text: string,
  hits: readonly PhraseHit[],
  starts: readonly number[],
): Pick<Input, 'confirms' | 'speaksFor'> {
  const found = hits.filter(({ phrase }) => kindsOfMessages.includes(phrase.kind));
  return {
    confirms: (code, at) =>
      found.some(
        ({ phrase, from, complete }) => complete && phrase.page.key === code && starts[from] !== at,
      ),
    speaksFor: (code, at) =>
      hasOwnMessage(text, code, at) ||
      found.some(
        ({ phrase, wordCount, complete }) =>
          (complete || wordCount >= limits.words.part) && phrase.page.key === code,
      ),
  };
}
