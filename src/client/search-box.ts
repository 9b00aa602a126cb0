import type { AnsweringBox } from './answering-box.ts';
import { takeDroppedFiles } from './dropped-file.ts';
import type { SearchSession } from './search-session.ts';
import { Trouble } from './trouble.ts';

/** How many letters one key may bring, as from an input method. */
const mostTyped = 3;

/** A text of so many letters is longer than a folded box shows, however wide the box is. */
const certainlyLong = 1000;

/** How long nothing is said while the first answer is on its way, in milliseconds. */
const patience = 3000;

/**
 * The box: a text area whose answers appear under it. This file only waits, and tells when
 * something is missing; what answers is loaded when the reader first comes to the box, so pages
 * stay light.
 */
export class SearchBox extends HTMLElement implements AnsweringBox {
  /** Counts what was asked for, so that a late answer to an earlier wish is dropped. */
  turn = 0;
  private session: Promise<SearchSession> | undefined;
  private trouble: Trouble | undefined;
  /** That of the text at the last input. */
  private length = 0;

  connectedCallback(): void {
    const field = this.field();
    this.trouble = new Trouble(this.panel(), this.querySelector('form')?.action ?? '', () =>
      this.update(),
    );
    field.addEventListener('focus', () => this.prepare(), { once: true });
    field.addEventListener('input', (event) => {
      const { length } = field.value;
      // A key changes a letter; a paste, a dropped text and a script bring many at once.
      if (length !== this.length) this.fold(Math.abs(length - this.length) > mostTyped);
      this.length = length;
      // While an input method composes, the text is not yet what the reader means.
      if (!(event instanceof InputEvent && event.isComposing)) this.update();
    });
    field.addEventListener('pointerdown', () => this.fold(false));
    this.querySelector('[data-edit]')?.addEventListener('click', () => {
      this.fold(false);
      field.focus();
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.empty());
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
    // A browser that goes back may have restored a text.
    this.fold(true);
    if (field.value !== '') this.update();
  }

  field(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (!field) throw new Error('A search box needs a text area.');
    return field;
  }

  /** Empties the field and takes its answers away. */
  empty(): void {
    const field = this.field();
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }

  /** Where answers appear. */
  panel(): HTMLElement {
    return this.querySelector('.search-panel') as HTMLElement;
  }

  /**
   * Says in few words how the search stands.
   * @param isSeen whether the page shows it anyway, so that it is said only to those who listen
   */
  say(message: string, isSeen = false): void {
    // Once an answer is seen, its own button is the way on.
    this.querySelector('[type=submit]')?.classList.toggle('go', !isSeen);
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.classList.toggle('heard', isSeen);
    status.textContent = message;
  }

  /** Says that a part of the answer could not be loaded. */
  miss(part: string): void {
    this.trouble?.miss(part);
  }

  /** Shows of a long text its first lines only, so that the answer has the room; or all of it. */
  private fold(mayFold: boolean): void {
    const field = this.field();
    const { value } = field;
    // Folded first: only then one sees whether the text has more lines than a folded box shows.
    this.toggleAttribute('data-folded', mayFold && value !== '');
    const isFolded =
      this.hasAttribute('data-folded') &&
      (value.length > certainlyLong || field.scrollHeight > field.clientHeight);
    this.toggleAttribute('data-folded', isFolded);
    // Once the browser has brought the cursor, at the end of what was pasted, into view.
    if (isFolded) requestAnimationFrame(() => field.scrollTo(0, 0));
    this.querySelector('[data-edit]')?.toggleAttribute('hidden', !isFolded);
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', value === '');
  }

  private prepare(): void {
    // A failure is told when an answer is wanted, not before.
    this.start().catch(() => undefined);
  }

  private start(): Promise<SearchSession> {
    // Its link, where there is one, stands without it, only with less in the report.
    if (this.querySelector('box-feedback a')) import('./box-feedback.ts').catch(() => undefined);
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
      this.fold(true);
      this.update();
    } catch {
      this.miss('the dropped file');
    }
  }
}

customElements.define('search-box', SearchBox);
