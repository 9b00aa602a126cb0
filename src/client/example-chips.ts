/** Examples for the box: with a script they are put into it, without one they lead to their answer. */
class ExampleChips extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const chip =
        event.target instanceof Element && event.target.closest<HTMLElement>('[data-example]');
      const field = document.querySelector<HTMLTextAreaElement>('[data-search-box] textarea');
      if (!chip || !field) return;
      event.preventDefault();
      field.value = chip.dataset['example'] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

customElements.define('example-chips', ExampleChips);
