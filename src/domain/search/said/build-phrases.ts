import type { CatalogueContent } from '../../catalogue.ts';
import { otherClients } from '../../clients/named.ts';
import type { ErrorCode } from '../../content/error-code.ts';
import { nameParts } from '../../text/name-parts.ts';
import { tellingWords } from '../../text/words.ts';
import type { Topic } from '../../topics/topic.ts';
import { isBareStatus } from '../known/names-file.ts';
import type { CodePhrases, PhrasesFile, TopicPhrases } from './phrases-file.ts';

/** The facts of a code that its texts are. */
export type SpeakingFacts = Pick<
  ErrorCode,
  'code' | 'listed' | 'seen' | 'aliases' | 'keywords' | 'clientNotes' | 'family'
>;

/** The facts of a topic that it is found by. */
export interface AskedTopic {
  id: string;
  title: string;
  area?: Topic['area'];
  prints: readonly { text: string; client?: string | undefined }[];
  questions: readonly { text: string; language?: string | undefined }[];
  keywords: readonly string[];
}

/** The content that phrases are picked from. */
type SpeakingContent = Pick<
  CatalogueContent,
  'clients' | 'families' | 'statuses' | 'withoutPage'
> & {
  codes: readonly SpeakingFacts[];
  topics: readonly AskedTopic[];
};

/** Picks from the catalogue what texts are recognised by. */
export function buildPhrases({
  clients,
  codes,
  families,
  statuses,
  topics,
  withoutPage,
}: SpeakingContent): PhrasesFile {
  const isBare = isBareStatus(families);
  const ofEverything = new Set([
    otherClients.id,
    ...clients.filter(({ anyServer }) => anyServer).map(({ id }) => id),
  ]);
  const names = codes.flatMap(({ code, aliases }) => [code, ...aliases]);
  return {
    codes: codes
      .map((facts) => codePhrases(facts, isBare(facts)))
      .filter(({ length }) => length > 1),
    topics: topics.map((topic) =>
      topicPhrases({ ...topic, prints: withoutFrames(topic, topics) }, names, ofEverything),
    ),
    withoutPage: Object.entries(withoutPage).map(([code, { near, why }]) => [code, [...near], why]),
    statusWords: [...statuses].flatMap(([name, { saidAs = [] }]) =>
      saidAs.map((said): [string, number] => [said, Number(name)]),
    ),
  };
}

function codePhrases(facts: SpeakingFacts, isBare: boolean): CodePhrases {
  const listed = unique(Object.values(facts.listed).map(({ wording }) => tellingWords(wording)));
  const said = unique(tellingTexts(facts.seen.map(({ message }) => message)));
  const messages = said.map((words) => {
    const place = listed.indexOf(words);
    return place < 0 ? words : place;
  });
  const prints = facts.clientNotes.flatMap(({ prints: line }) =>
    line && tellsByItself(line, facts) ? [line] : [],
  );
  const resources = unique(tellingTexts(facts.seen.map(({ resource }) => resource)));
  const bodies = unique(tellingTexts(facts.seen.map(({ body }) => body)));
  // Of a name that clients make of a status, all other words are words about the status.
  if (isBare) return rowOf(facts.code, [[], messages, [], listed, resources, bodies]);
  const known = [...said, ...listed];
  const nameWords = tellingWords(nameParts(facts.code).join(' '));
  // A line of a client speaks for a code that servers were seen to send, not for any other.
  const isNew = (words: string) =>
    known.length > 0 && !known.some((text) => text.includes(words) || words.includes(text));
  const printed = unique(prints.map(tellingWords)).filter(isNew);
  const saidAlready = [...known, ...resources];
  const ofName = new Set(nameWords.split(' '));
  const isOfName = (words: string) => words.split(' ').every((word) => ofName.has(word));
  // What a message or the name says as well adds nothing.
  const keywords = unique(facts.keywords.map(tellingWords)).filter(
    (words) =>
      words.length > 3 && !isOfName(words) && !saidAlready.some((text) => text.includes(words)),
  );
  return rowOf(facts.code, [keywords, messages, printed, listed, resources, bodies]);
}

type Texts = Required<CodePhrases> extends [string, ...infer Places] ? Places : never;

/** A row without the empty places at its end. */
function rowOf(code: string, texts: Texts): CodePhrases {
  const end = texts.findLastIndex(({ length }) => length > 0) + 1;
  return [code, ...texts.slice(0, end)] as CodePhrases;
}

function topicPhrases(
  { id, title, prints, questions, keywords }: AskedTopic,
  names: readonly string[],
  ofEverything: ReadonlySet<string>,
): TopicPhrases {
  // What names a code or a status is an error with a code, and recognised by that.
  const own = prints.filter(({ text }) => !namesError(text, names));
  const isOfClient = ({ client }: { client?: string | undefined }) =>
    client !== undefined && !ofEverything.has(client);
  const words = (texts: readonly { text: string }[]) =>
    unique(texts.map(({ text }) => tellingWords(text)));
  const said = words([...own, { text: title }, ...questions]);
  return {
    id,
    title,
    ...unlessEmpty({
      prints: words(own.filter(isOfClient)),
      shows: words(own.filter((printed) => !isOfClient(printed))),
      keywords: unique(
        keywords
          .filter((keyword) => !isRegion(keyword))
          .map((keyword) => tellingWords(separateWords(keyword))),
      ).filter((asked) => !said.some((text) => isSaidBy(text, asked))),
      names: unique(keywords.filter(isNameOfError).map(tellingWords)),
    }),
  };
}

/** What a topic has printed for it, without lines that are only the beginning of another topic's. */
function withoutFrames({ id, prints }: AskedTopic, topics: readonly AskedTopic[]) {
  const others = topics
    .filter((topic) => topic.id !== id)
    .flatMap((topic) => topic.prints.map(({ text }) => tellingWords(text)));
  return prints.filter(({ text }) => {
    const words = tellingWords(text);
    return !others.some((other) => other.startsWith(`${words} `));
  });
}

/** Every other text of Amazon has the name of a Region. */
const isRegion = (keyword: string) => /^[a-z]{2}-[a-z]+-\d$/.test(keyword);

/**
 * `IncompleteRead` and `ECONNRESET` are errors and nothing else; `AllowedHeaders` is a setting, and
 * what `HTTPError` and `UnknownError` are, the status beside them tells.
 */
const isNameOfError = (keyword: string) =>
  /^(?!HTTPError$|UnknownError$)(?:\w*(?:Error|Exception|Incomplete)\w*|\w{2,}error|ReadTimeout|RemoteDisconnected|No[A-Z]\w+[A-Z]\w+|EOF|E[A-Z]{4,}|(?!AWS)[A-Z]+(?:_[A-Z]+){2,})$/.test(
    keyword,
  );

/** A word is found in any question that has it, several words only where they are all that is asked. */
const isSaidBy = (question: string, keyword: string) =>
  keyword.includes(' ') ? question === keyword : question.includes(keyword);

/** `IncompleteRead` is asked for in two words, too. */
const separateWords = (text: string) => text.replace(/([a-z\d])([A-Z])/g, '$1 $2');

const unique = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];

const tellingTexts = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text === undefined ? [] : [tellingWords(text)]));

/** The lists that hold something. */
function unlessEmpty<Lists extends Record<string, unknown[]>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list.length > 0),
  ) as Partial<Lists>;
}

/** "Connection reset by peer" is said of everything: a line of so few words tells no code. */
const fewestPrinted = 5;

/** Whether recognising a client's line adds anything: names and statuses are recognised anyway. */
function tellsByItself(printed: string, { code, aliases }: SpeakingFacts): boolean {
  return !namesError(printed, [code, ...aliases]) && printed.split(' ').length >= fewestPrinted;
}

/** Whether a text names an error that names are recognised by: a code or a status. */
function namesError(printed: string, names: readonly string[]): boolean {
  return names.some((name) => printed.includes(name)) || /\b[1-5]\d\d\b/.test(printed);
}
