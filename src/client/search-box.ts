import type { SearchSession } from './search-session';
import { isSlashOn } from './slash-key';

/**
 * The box: a text area whose answers appear under it. This file only waits; what answers is loaded
 * when the reader first comes to the box, so pages stay light.
 */
class SearchBox extends HTMLElement {
  private session: Promise<SearchSession> | undefined;

  connectedCallback(): void {
    const field = this.field();
    field.addEventListener('focus', () => void this.start(), { once: true });
    field.addEventListener('input', (event) => {
      // While an input method composes, the text is not yet what the reader means.
      if (!(event instanceof InputEvent && event.isComposing)) void this.update();
    });
    field.addEventListener('compositionend', () => void this.update());
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) void this.update();
    });
    this.addEventListener('keydown', (event) => void this.handleKey(event));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.start().then((session) => session.submit());
    });
    this.takeDroppedFiles();
    this.startFromAddress();
  }

  field(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (!field) throw new Error('A search box needs a text area.');
    return field;
  }

  private start(): Promise<SearchSession> {
    this.session ??= import('./search-session').then(
      ({ SearchSession }) => new SearchSession(this),
    );
    return this.session;
  }

  private async update(): Promise<void> {
    (await this.start()).update();
  }

  private async handleKey(event: KeyboardEvent): Promise<void> {
    // Arrows and Escape belong to a filter while it is chosen.
    if (event.isComposing || event.target instanceof HTMLSelectElement) return;
    // Decided before anything is loaded: afterwards it would be too late to prevent a line break.
    const isSubmit = event.key === 'Enter' && !event.shiftKey && event.target === this.field();
    if (isSubmit) event.preventDefault();
    const session = await this.start();
    if (isSubmit) session.submit({ goToFirst: event.ctrlKey || event.metaKey });
    else session.handleKey(event.key);
  }

  private takeDroppedFiles(): void {
    const field = this.field();
    const dragging = (isOver: boolean) => this.toggleAttribute('data-dragging', isOver);
    field.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dragging(true);
    });
    field.addEventListener('dragleave', () => dragging(false));
    field.addEventListener('drop', (event) => {
      dragging(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void file.text().then((text) => {
        field.value = text;
        return this.update();
      });
    });
  }

  private startFromAddress(): void {
    const text = this.hasAttribute('data-follows-address')
      ? new URLSearchParams(location.search).get('q')
      : null;
    // A browser that goes back may have restored the text already.
    if (text && this.field().value === '') this.field().value = text;
    if (this.hasAttribute('data-follows-address')) restoreFilters(this);
    if (this.field().value !== '' || location.search !== '') void this.update();
  }
}

function restoreFilters(box: SearchBox): void {
  const parameters = new URLSearchParams(location.search);
  for (const select of box.querySelectorAll('select')) {
    select.value = parameters.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

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

customElements.define('search-box', SearchBox);
