import type { Reading } from '../domain/search/index.ts';
import type { OwnCauses } from '../domain/search/reading/own-causes.ts';
import { whoseWords } from '../domain/search/reading/whose-words.ts';
import { urls } from '../views/addresses/urls.ts';
import type { CauseOn } from '../views/search/causes-on.ts';
import type { CodeFile } from '../views/search/code-file.ts';
import { meaningOn, statusOn } from '../views/search/meaning-on.ts';
import { type CardFacts, fillCard } from './fill-card.ts';
import type { MatchedCase } from './matched-case.ts';
import { countInWords } from './result-list.ts';
import type { SearchTurn } from './search-turn.ts';

/**
 * Fills the card of the first answer: that of a code, and leads it to the case that was matched; or
 * that of a status, or of a topic.
 * @throws when the recorded replies, or what is said of statuses, cannot be loaded; what does not
 * need them stands by then
 */
export async function addCard(turn: SearchTurn): Promise<void> {
  const [first] = turn.rows;
  if (first?.status !== undefined) await addStatusCard(turn, first.status);
  else if (first?.code !== undefined) await addCodeCard(turn, first.href);
  else if (first?.topic !== undefined) await addTopicCard(turn, first.topic);
}

async function addCodeCard(turn: SearchTurn, page: string): Promise<void> {
  const matching = turn.matched();
  const match = await matching.catch(() => undefined);
  const [known, reading, causes] = await Promise.all([
    turn.detail,
    turn.read(),
    turn.causesOfSender(),
  ]);
  const card = cardOf(turn);
  if (!card || !known) return;
  if (match)
    card.querySelector('h2 a')?.setAttribute('href', urls.code(match.code, match.fragment));
  say(
    turn,
    fillCard(card, {
      status: reading?.status?.toString() ?? statusOn(reading?.sender, known),
      sender: reading?.sender,
      sentAt: reading?.sentAt,
      retry: { advice: known.retry.advice, text: known.retry.label },
      ...(adviceOf(match, causes) ?? {
        href: page,
        way: 'Causes and fixes →',
        choice: causes.all.length > 0 ? ofSystem(causes.all) : ofCode(known, reading, page),
        ...thereOf(reading, known),
      }),
    }),
  );
  await matching;
}

type Choice = NonNullable<CardFacts['choice']>;
type Advice = Pick<CardFacts, 'href' | 'way' | 'todo' | 'choice' | 'retry' | 'isCase'>;

const ofSystem = (causes: readonly CauseOn[]): Choice =>
  causes.map(({ title, system, fragment }) => ({ title, href: urls.system(system, fragment) }));

/** What the code comes from, without what only others than the sender have. */
function ofCode({ causes }: CodeFile, reading: Reading | null, page: string): Choice {
  const senders = whoseWords(reading?.sender).map(({ id }) => id);
  return causes
    .filter(({ system }) => !system || senders.length === 0 || senders.includes(system))
    .map(({ title, fragment }) => ({ title, href: `${page}#${fragment}` }));
}

/**
 * What to do: in the recorded case that the text is like; where the sender has none, in the cause on
 * its page that the text quotes; else where Amazon sent the same message.
 */
function adviceOf(
  match: MatchedCase | undefined,
  { quoted }: OwnCauses<CauseOn>,
): Advice | undefined {
  if (quoted && (!match || match.isAmazons)) {
    const { first, rest, system, fragment } = quoted;
    return {
      href: urls.system(system, fragment),
      way: 'Open this cause →',
      ...(first === '' ? { choice: ofSystem([quoted]) } : { todo: { first, rest } }),
    };
  }
  if (!match) return undefined;
  const { retry, first, rest, situation, isAmazons } = match;
  const when = `As seen${isAmazons ? ' from Amazon S3' : ''}: ${situation}`;
  return {
    href: urls.code(match.code, match.fragment),
    way: 'Open this case →',
    retry,
    todo: { first, rest: `${rest} ${when}`.trim() },
    isCase: true,
  };
}

function thereOf(reading: Reading | null, known: CodeFile): Pick<CardFacts, 'there'> {
  const meaning = meaningOn(reading?.sender, known);
  return meaning ? { there: `On ${meaning.name}: ${meaning.means}` } : {};
}

/** All that is known is a status: what to do to learn more, and where that is said at length. */
async function addStatusCard(turn: SearchTurn, status: number): Promise<void> {
  const [statuses, reading] = await Promise.all([turn.files.statuses(), turn.read()]);
  const card = cardOf(turn);
  const known = statuses[status];
  if (!card || !known) return;
  const { phrase, fragment, ofWrites } = known;
  const todo = reading?.isWrite && ofWrites ? ofWrites : known;
  say(
    turn,
    fillCard(card, {
      href: urls.status(status, fragment),
      way: fragment === 'which' ? `Which ${status} is it? →` : `What a bare ${status} means →`,
      status: phrase,
      sender: reading?.sender,
      sentAt: reading?.sentAt,
      ...(todo.first === '' ? {} : { todo }),
    }),
  );
}

/** An error without a code: what it may come from. */
async function addTopicCard(turn: SearchTurn, topic: string): Promise<void> {
  const [topics, reading] = await Promise.all([turn.files.topics(), turn.read()]);
  const card = cardOf(turn);
  const known = topics[topic];
  if (!card || !known) return;
  say(
    turn,
    fillCard(card, {
      href: urls.topic(topic),
      way: 'Causes and fixes →',
      status: reading?.status?.toString() ?? '',
      sender: reading?.sender,
      sentAt: reading?.sentAt,
      choice: known.causes.map(({ title, fragment }) => ({
        title,
        href: urls.topic(topic, fragment),
      })),
    }),
  );
}

/** The card, unless something else was asked meanwhile. */
function cardOf(turn: SearchTurn): HTMLElement | null {
  return turn.isOver() ? null : turn.list.querySelector<HTMLElement>('.answer');
}

function say(turn: SearchTurn, said: string): void {
  turn.box.say(`${said} ${countInWords(turn.rows)}`, true);
}
