import { takeDroppedFiles } from './dropped-file.ts';
import type { SearchSession } from './search-session.ts';
import { Trouble } from './trouble.ts';

/** How long nothing is said while the first answer is on its way, in milliseconds. */
const patience = 3000;

/**
 * The box: a text area whose answers appear under it. This file only waits, and tells when
 * something is missing; what answers is loaded when the reader first comes to the box, so pages
 * stay light.
 */
export class SearchBox extends HTMLElement {
  /** Counts what was asked for, so that a late answer to an earlier wish is dropped. */
  turn = 0;
  private session: Promise<SearchSession> | undefined;
  private trouble: Trouble | undefined;

  connectedCallback(): void {
    const field = this.field();
    this.trouble = new Trouble(this.panel(), this.querySelector('form')?.action ?? '', () =>
      this.update(),
    );
    field.addEventListener('focus', () => this.prepare(), { once: true });
    field.addEventListener('input', (event) => {
      // While an input method composes, the text is not yet what the reader means.
      if (!(event instanceof InputEvent && event.isComposing)) this.update();
    });
    field.addEventListener('compositionend', () => this.update());
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.update();
    });
    this.addEventListener('keydown', (event) => this.handleKey(event));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask((session) => session.submit());
    });
    takeDroppedFiles(this, field, (file) => void this.take(file));
    this.startFromAddress();
  }

  field(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (!field) throw new Error('A search box needs a text area.');
    return field;
  }

  /** Where answers appear. */
  panel(): HTMLElement {
    return this.querySelector('.search-panel') as HTMLElement;
  }

  /** Says to everybody, in few words, how the search stands. */
  say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }

  /** Says that a part of the answer could not be loaded. */
  miss(part: string): void {
    this.trouble?.miss(part);
  }

  private prepare(): void {
    // A failure is told when an answer is wanted, not before.
    this.start().catch(() => undefined);
  }

  private start(): Promise<SearchSession> {
    this.session ??= import('./search-session.ts').then(
      ({ SearchSession }) => new SearchSession(this),
    );
    return this.session;
  }

  private update(): void {
    void this.ask((session) => session.update());
  }

  /** Lets the session answer; when it is late or cannot, says so, and starts anew with the next wish. */
  private async ask(wish: (session: SearchSession) => Promise<void>): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    this.trouble?.clear();
    const late = setTimeout(() => turn === this.turn && this.trouble?.late(), patience);
    const session = this.start();
    try {
      const loaded = await session;
      if (turn === this.turn) await wish(loaded);
    } catch {
      if (this.session === session) this.session = undefined;
      if (turn !== this.turn) return;
      this.panel().replaceChildren();
      this.say('');
      this.miss('the search itself');
    } finally {
      clearTimeout(late);
    }
  }

  private handleKey(event: KeyboardEvent): void {
    // Arrows and Escape belong to a filter while it is chosen.
    if (event.isComposing || event.target instanceof HTMLSelectElement) return;
    // Decided before anything is loaded: afterwards it would be too late to prevent a line break.
    if (event.key === 'Enter' && !event.shiftKey && event.target === this.field()) {
      event.preventDefault();
      const goToFirst = event.ctrlKey || event.metaKey;
      void this.ask((session) => session.submit({ goToFirst }));
    } else {
      this.start().then(
        (session) => session.handleKey(event.key),
        () => undefined,
      );
    }
  }

  private async take(file: File): Promise<void> {
    try {
      this.field().value = await file.text();
      this.update();
    } catch {
      this.miss('the dropped file');
    }
  }

  private startFromAddress(): void {
    const followsAddress = this.hasAttribute('data-follows-address');
    const text = followsAddress ? new URLSearchParams(location.search).get('q') : null;
    // A browser that goes back may have restored the text already.
    if (text && this.field().value === '') this.field().value = text;
    if (followsAddress) restoreFilters(this);
    if (this.field().value !== '' || location.search !== '') this.update();
  }
}

function restoreFilters(box: SearchBox): void {
  const parameters = new URLSearchParams(location.search);
  for (const select of box.querySelectorAll('select')) {
    select.value = parameters.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

customElements.define('search-box', SearchBox);
