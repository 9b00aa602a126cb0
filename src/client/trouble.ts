/**
 * What a box says when something is late or missing: one sentence, the way that needs no script,
 * and a button that tries again.
 */
export class Trouble {
  private missing: string[] = [];

  constructor(
    private readonly panel: HTMLElement,
    private readonly tableAddress: string,
    private readonly tryAgain: () => void,
  ) {}

  /** Says that nothing can be answered yet. */
  late(): void {
    this.show('The search is still loading');
  }

  /** Adds something to what could not be loaded. */
  miss(part: string): void {
    if (!this.missing.includes(part)) this.missing.push(part);
    const parts = new Intl.ListFormat('en').format(this.missing);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = 'Try again';
    button.addEventListener('click', this.tryAgain);
    this.show(`This could not be loaded: ${parts}. Try again or reload this page`, button);
  }

  /** Takes back what was said. */
  clear(): void {
    this.missing = [];
    this.panel.querySelector('[role=alert]')?.remove();
  }

  private show(sentence: string, ...controls: Node[]): void {
    this.panel.querySelector('[role=alert]')?.remove();
    const paragraph = document.createElement('p');
    paragraph.className = 'label';
    paragraph.setAttribute('role', 'alert');
    const table = document.createElement('a');
    table.href = this.tableAddress;
    table.textContent = 'one table';
    paragraph.append(`${sentence}; all codes are also in `, table, '. ', ...controls);
    this.panel.append(paragraph);
  }
}
