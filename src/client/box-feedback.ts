import { feedbackLink, reportable } from '../views/site/feedback.ts';

/**
 * Below the answers of a box: when its link is followed, the report says what was answered and what
 * was read, without secrets. The text itself stays out of it.
 */
class BoxFeedback extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      void this.open(event.target);
    });
  }

  private async open(link: HTMLAnchorElement): Promise<void> {
    const address = link.closest<HTMLElement>('[data-feedback]')?.dataset['feedback'] ?? '';
    const panel = this.closest('search-box')?.querySelector('.search-panel');
    // A text that cannot be examined for secrets is left out.
    const mask = await import('../domain/text/mask-secrets.ts').then(
      ({ maskSecrets }) => maskSecrets,
      () => () => '',
    );
    const text = (selector: string) => panel?.querySelector(selector)?.textContent ?? '';
    const read = [...(panel?.querySelectorAll('[data-reading] dt') ?? [])].map((term) => ({
      label: term.textContent,
      value: mask(term.nextElementSibling?.textContent ?? ''),
    }));
    const facts = [
      { label: 'Answer', value: `${text('.answer h2') || 'none'} (${text('.sure')})` },
      ...read.filter(({ label }) => reportable.has(label)),
      { label: 'Edition', value: this.dataset['edition'] ?? '' },
    ];
    location.assign(feedbackLink(address, text('.answer h2') || 'An answer', facts));
  }
}

customElements.define('box-feedback', BoxFeedback);
