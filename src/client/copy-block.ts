import { ticketMarkdown } from '../views/code/ticket-markdown.ts';

/** The buttons under a block that is there to be copied. When the clipboard is refused the text is selected instead. */
class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element && event.target.closest('button');
      if (button) void this.copy(button);
    });
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const block = this.querySelector('pre');
    const shown = block?.textContent ?? '';
    const text =
      button.dataset['copy'] === 'markdown'
        ? ticketMarkdown(shown)
        : (button.dataset['text'] ?? shown);
    try {
      await navigator.clipboard.writeText(text);
      this.say('Copied.');
    } catch {
      if (block) getSelection()?.selectAllChildren(block);
      this.say(
        'The browser refused the clipboard. The text is selected: copy it with Ctrl+C or ⌘C.',
      );
    }
  }

  private say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

customElements.define('copy-block', CopyBlock);
