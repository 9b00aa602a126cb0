import { isSlashOn } from './slash-key.ts';

/** Ctrl+K or ⌘K comes to the box from anywhere, and `/` does unless the reader is typing. */
document.addEventListener('keydown', (event) => {
  const isCommand =
    (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  if (!isCommand && !(event.key === '/' && isSlashOn() && !isTyping(event.target))) return;
  const field = document.querySelector<HTMLTextAreaElement>('[data-search-box] textarea');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  );
}
