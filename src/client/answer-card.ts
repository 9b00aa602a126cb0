import { urls } from '../views/addresses/urls.ts';
import { meaningOn, statusOn } from '../views/search/meaning-on.ts';
import { fillCard } from './fill-card.ts';
import { countInWords } from './result-list.ts';
import type { SearchTurn } from './search-turn.ts';

/**
 * Fills the card of the first answer: that of a code, and leads it to the case that was matched; or
 * that of a status.
 * @throws when the recorded replies, or what is said of statuses, cannot be loaded; what does not
 * need them stands by then
 */
export async function addCard(turn: SearchTurn): Promise<void> {
  const [first] = turn.rows;
  if (first?.status !== undefined) await addStatusCard(turn, first.status);
  else if (first?.code !== undefined) await addCodeCard(turn, first.href);
}

async function addCodeCard(turn: SearchTurn, page: string): Promise<void> {
  const matching = turn.matched();
  const match = await matching.catch(() => undefined);
  const [known, reading] = await Promise.all([turn.detail, turn.read()]);
  const card = cardOf(turn);
  if (!card || !known) return;
  const href = match ? urls.code(match.code, match.fragment) : page;
  card.querySelector('h2 a')?.setAttribute('href', href);
  const sender = reading?.sender;
  const meaning = meaningOn(sender, known);
  say(
    turn,
    fillCard(card, {
      href,
      way: match ? 'Open this case →' : 'Causes and fixes →',
      status: reading?.status?.toString() ?? statusOn(sender, known),
      sender,
      sentAt: reading?.sentAt,
      retry: match?.retry ?? { advice: known.retry.advice, text: known.retry.label },
      ...(match
        ? {
            todo: { first: match.first, rest: `${match.rest} ${match.situation}`.trim() },
            isCase: true,
          }
        : meaning && { there: `On ${meaning.name}: ${meaning.means}` }),
    }),
  );
  await matching;
}

/** All that is known is a status: what to do to learn more, and where that is said at length. */
async function addStatusCard(turn: SearchTurn, status: number): Promise<void> {
  const [statuses, reading] = await Promise.all([turn.files.statuses(), turn.read()]);
  const card = cardOf(turn);
  const known = statuses[status];
  if (!card || !known) return;
  const { phrase, first, rest, fragment } = known;
  say(
    turn,
    fillCard(card, {
      href: urls.status(status, fragment),
      way: fragment === 'which' ? `Which ${status} is it? →` : `What a bare ${status} means →`,
      status: phrase,
      sender: reading?.sender,
      sentAt: reading?.sentAt,
      ...(first === '' ? {} : { todo: { first, rest } }),
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
