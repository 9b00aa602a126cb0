import type { AnsweringBox } from './answering-box.ts';

/** Moves among the results with the arrows; Escape comes back to the field, then empties it. */
export function moveAmongResults(box: AnsweringBox, key: string): void {
  const field = box.field();
  const links = [...box.panel().querySelectorAll<HTMLAnchorElement>('li > a, h2 > a')];
  const position = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isAtEnd = position >= 0 || field.selectionEnd === field.value.length;
  if (key === 'ArrowDown' && isAtEnd) links[position + 1]?.focus();
  else if (key === 'ArrowUp' && position > 0) links[position - 1]?.focus();
  else if ((key === 'ArrowUp' && position === 0) || (key === 'Escape' && position >= 0)) {
    field.focus();
  } else if (key === 'Escape' && box.dataset['place'] === 'page') box.empty();
}
