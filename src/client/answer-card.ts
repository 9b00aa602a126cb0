import type { Reading } from '../domain/search/index.ts';
import { urls } from '../views/addresses/urls.ts';
import type { CodeFile } from '../views/search/code-file.ts';
import { anchor, element } from './element.ts';
import type { MatchedCase } from './matched-case.ts';
import { countInWords } from './result-list.ts';
import type { SearchTurn } from './search-turn.ts';

/**
 * Fills the card of the first answer, and leads it to the case that was matched.
 * @throws when the recorded replies cannot be loaded; the card stands by then
 */
export async function addCard(turn: SearchTurn): Promise<void> {
  const { box, list } = turn;
  const [first] = turn.rows;
  const matching = turn.matched();
  const match = await matching.catch(() => undefined);
  const [known, reading] = await Promise.all([turn.detail, turn.read()]);
  const card = list.querySelector<HTMLElement>('.answer');
  if (turn.isOver() || !first || !card || !known) return;
  const href = match ? urls.code(match.code, match.fragment) : first.href;
  card.querySelector('h2 a')?.setAttribute('href', href);
  const said = fillCard(card, href, known, reading, match);
  box.say(`${said} ${countInWords(turn.rows)}`, true);
  await matching;
}

/**
 * Puts into the first answer's card what to know before one clicks: status, sender, whether to try
 * again, and what to do; its links lead to the case that was matched.
 * @param href where the first answer leads: to the case, or to its page
 * @returns the same in a few words, for those who hear the page
 */
function fillCard(
  card: HTMLElement,
  href: string,
  known: CodeFile,
  reading: Reading | null,
  match: MatchedCase | undefined,
): string {
  const title = card.querySelector('h2')?.textContent ?? '';
  const retry = match?.retry ?? { advice: known.retry.advice, text: known.retry.label };
  const facts = [reading?.status?.toString() ?? known.statuses, reading?.sender?.name ?? ''].filter(
    (fact) => fact !== '',
  );
  const pills = element('ul', 'pills');
  pills.append(...facts.map((fact) => element('li', 'pill', fact)));
  const badge = element('li', 'pill retry', `Retry: ${lowerFirst(retry.text)}`);
  badge.dataset['retry'] = retry.advice;
  pills.append(badge);
  const way = element('p', 'mt-2');
  way.append(anchor(href, 'button go', match ? 'Open this case →' : 'Causes and fixes →'));
  if (match) {
    const todo = element('p', 'todo');
    todo.setAttribute('data-situation', '');
    todo.append(
      element('strong', '', match.first),
      ` ${match.rest}`.trimEnd(),
      ` ${match.situation}`,
    );
    // What the code means in general says less than the case.
    card.querySelector('.summary')?.replaceWith(todo);
  }
  // Below what stands already, so that nothing moves when this comes.
  (card.querySelector('.todo, .summary') ?? card.querySelector('h2'))?.after(pills, way);
  return `${[title, ...facts].join(', ')}. Retry: ${lowerFirst(retry.text)}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
