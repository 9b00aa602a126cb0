import { element } from './element.ts';
import { isSlashOn } from './slash-key.ts';

const link = document.querySelector<HTMLAnchorElement>('.jump');
const dialog = document.querySelector('dialog');

/** The box from the page of the search, once it is wanted here. */
let box: Promise<Element | null> | undefined;

/**
 * Ctrl+K or ⌘K comes to the box from anywhere, and `/` does unless the reader is typing; so does
 * the link in the header. Where the page has no box of its own, a dialog with one opens over it.
 */
document.addEventListener('keydown', (event) => {
  const isCommand =
    (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  if (!isCommand && !(event.key === '/' && isSlashOn() && !isTyping(event.target))) return;
  event.preventDefault();
  void comeToBox();
});

link?.addEventListener('click', (event) => {
  // A new tab is the reader's own choice.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void comeToBox();
});

// A press beside the dialog closes it, as people expect.
dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close();
});

/** Puts the reader into the box; where it cannot be had, leads to the page of the search. */
async function comeToBox(): Promise<void> {
  if (dialog && !dialog.open) {
    dialog.showModal();
    try {
      await fill(dialog);
    } catch {
      if (link) location.assign(link.href);
    }
  }
  const field = document.querySelector<HTMLTextAreaElement>('[data-search-box] textarea');
  field?.focus();
  field?.select();
}

/** Fetches the box, once: most readers of a page never open it. */
async function fill(opened: HTMLDialogElement): Promise<void> {
  if (opened.querySelector('textarea')) return;
  box ??= fetchBox();
  const found = await box;
  if (!found) throw new Error('The page of the search has no box.');
  if (opened.querySelector('textarea')) return;
  found.prepend(wayOut(opened));
  opened.append(found);
}

/** A way out for who has no Escape key and sees nothing beside the dialog to press. */
function wayOut(opened: HTMLDialogElement): HTMLElement {
  const button = element('button', 'button', 'Close');
  button.type = 'button';
  button.addEventListener('click', () => opened.close());
  const line = document.createElement('p');
  line.append(button);
  return line;
}

async function fetchBox(): Promise<Element | null> {
  const response = await fetch(link?.href ?? '');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const found = page.querySelector<HTMLElement>('search-box');
  if (!found) return null;
  found.dataset['place'] = 'dialog';
  // A dialog has no room for the answer beside the box.
  found.classList.replace('pair', 'grid');
  found.removeAttribute('data-follows-address');
  // What filters the page of the search takes room that a dialog does not have.
  found.querySelector('[data-filters]')?.remove();
  return document.adoptNode(found);
}

/** A field that has just been hidden keeps the focus until the next frame: nobody types into it. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.checkVisibility() &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  );
}
