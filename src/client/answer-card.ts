import type { Reading } from '../domain/search/index.ts';
import type { CodeFile } from '../views/search/code-file.ts';
import { anchor, element } from './element.ts';
import type { MatchedCase } from './reading.ts';

/**
 * Puts into the first answer's card what to know before one clicks: status, sender, whether to try
 * again, and what to do; its links lead to the case that was matched.
 * @param href where the first answer leads: to the case, or to its page
 * @returns the same in a few words, for those who hear the page
 */
export function fillCard(
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
