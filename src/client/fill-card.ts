import { sidePlace } from '../domain/lists/pair.ts';
import type { Reading } from '../domain/search/index.ts';
import { urls } from '../views/addresses/urls.ts';
import { senderInWords } from '../views/search/meaning-on.ts';
import { anchor, element } from './element.ts';

/** More causes than these would push the way to the page's own off the screen. */
const mostCauses = 3;

/** What the card of the first answer says before one clicks. */
export interface CardFacts {
  /** Where its button leads, and what that says. */
  href: string;
  way: string;
  /** The status, as number and, where only that is known, its phrase. */
  status: string;
  sender: Reading['sender'];
  /** When it was sent, where the request id says so for certain. */
  sentAt: Reading['sentAt'];
  retry?: { advice: string; text: string };
  /** What to do, in place of the summary: the sentence that one follows first, and the rest. */
  todo?: { first: string; rest: string };
  /** Whether that is the advice of a recorded reply that the text is like. */
  isCase?: boolean;
  /** What the code means on the sender, in a sentence below the summary. */
  there?: string;
  /** What the error comes from, where nothing tells which it is: titles of causes, and where each stands. */
  choice?: { title: string; href: string }[];
}

/**
 * Puts the facts into the card, into the room that is kept for them, so that nothing moves when they
 * come.
 * @returns the same in a few words, for those who hear the page
 */
export function fillCard(card: HTMLElement, facts: CardFacts): string {
  const { href, way, status, sender, sentAt, retry, todo, there, choice = [] } = facts;
  const from = sender ? senderInWords(sender) : '';
  const known = [status, from, minuteOf(sentAt)].filter((fact) => fact !== '');
  const pills = card.querySelector('ul');
  pills?.append(...known.map((fact) => element('li', 'pill', fact)));
  const again = retry && `Retry: ${lowerFirst(retry.text)}`;
  if (again) {
    const badge = element('li', 'pill retry', again);
    badge.dataset['retry'] = retry.advice;
    pills?.append(badge);
  }
  const ways = element('p', 'mt-2');
  ways.append(anchor(href, 'button go', way));
  if (sender && !todo) {
    // No case of its own: its page says how this system answers.
    ways.append(' ', anchor(urls.system(sender.id), '', `About ${sender.name}`));
  }
  if (todo) {
    const paragraph = element('p', 'todo');
    const place = sidePlace(sender?.id ?? '');
    if (place > 0) paragraph.dataset['side'] = String(place);
    if (facts.isCase) paragraph.setAttribute('data-situation', '');
    const first = element('strong');
    first.append(...withCode(todo.first));
    paragraph.append(first, ...withCode(` ${todo.rest}`.trimEnd()));
    // What is said in general says less.
    card.querySelector('.summary')?.replaceWith(paragraph);
  }
  const below = [
    ...(there === undefined ? [] : [element('p', 'todo', there)]),
    ...(choice.length === 0 ? [] : [choiceOf(choice)]),
    ways,
  ];
  (card.querySelector('.todo, .summary') ?? pills)?.after(...below);
  // Of a topic there may be no facts: nobody looks at their room.
  if (known.length === 0 && !again) pills?.remove();
  const title = card.querySelector('h2')?.textContent ?? '';
  return `${[title, ...known, again].filter(Boolean).join(', ')}.`;
}

/** What stands between back-ticks, in one of our own sentences, as code. */
function withCode(text: string): (string | HTMLElement)[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part : element('code', '', part)))
    .filter((part) => part !== '');
}

/** Where more than one cause may be meant, or the text does not say whether it is the one: each by its title. */
function choiceOf(choice: NonNullable<CardFacts['choice']>): HTMLElement {
  const paragraph = element('p', 'todo');
  const question = choice.length === 1 ? 'Look whether it is this:' : 'Look which of these it is:';
  const links = choice.slice(0, mostCauses).map(({ title, href }) => anchor(href, '', title));
  paragraph.append(element('strong', '', question), ' ');
  paragraph.append(...links.flatMap((link) => ['; ', link]).slice(1), '.');
  return paragraph;
}

/** To the minute, as in `2025-11-25 21:10 UTC`; the reading below has all of it. */
function minuteOf(sentAt: Reading['sentAt']): string {
  if (sentAt?.certainty !== 'certain') return '';
  return `${sentAt.time.slice(0, 16).replace('T', ' ')} UTC`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
