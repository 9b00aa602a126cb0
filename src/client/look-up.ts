import { isSlashOn } from './slash-key.ts';

/**
 * Ctrl+K or ⌘K comes to the box from anywhere, and `/` does unless the reader is typing; so does
 * the link in the header. Where the page has no box of its own, a dialog with one opens over it.
 */
document.addEventListener('keydown', (event) => {
  const isCommand =
    (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  if (!isCommand && !(event.key === '/' && isSlashOn() && !isTyping(event.target))) return;
  if (comeToBox()) event.preventDefault();
});

document.querySelector('.jump')?.addEventListener('click', (event) => {
  // A new tab is the reader's own choice.
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  if (!ctrlKey && !metaKey && !shiftKey && comeToBox()) event.preventDefault();
});

// A press beside the dialog closes it, as people expect.
document.querySelector('dialog')?.addEventListener('click', ({ target, currentTarget }) => {
  if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
});

/** Puts the reader into the box. Returns whether there is one. */
function comeToBox(): boolean {
  const dialog = document.querySelector('dialog');
  const field = document.querySelector<HTMLTextAreaElement>('[data-search-box] textarea');
  if (!field) return false;
  if (dialog && !dialog.open) {
    dress(dialog);
    dialog.showModal();
  }
  field.focus();
  field.select();
  return true;
}

/** Fetches what the box in the dialog looks like, once: most readers of a page never open it. */
function dress(dialog: HTMLDialogElement): void {
  const { styles } = dialog.dataset;
  if (!styles) return;
  delete dialog.dataset['styles'];
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  // Seen when it is dressed, or when that failed; what is typed meanwhile arrives all the same.
  dialog.dataset['bare'] = '';
  for (const end of ['load', 'error']) {
    sheet.addEventListener(end, () => delete dialog.dataset['bare']);
  }
  document.head.append(sheet);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  );
}
