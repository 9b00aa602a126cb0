import { isSlashOn, setSlash } from './slash-key.ts';

/** The button that switches the key `/` off and on. */
class SlashSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show();
    this.querySelector('button')?.addEventListener('click', () => {
      setSlash(!isSlashOn());
      this.show();
    });
  }

  private show(): void {
    const on = isSlashOn();
    this.querySelector('button')?.setAttribute('aria-pressed', String(on));
    const state = this.querySelector('[data-state]');
    if (state) state.textContent = on ? 'on' : 'off';
  }
}

customElements.define('slash-switch', SlashSwitch);
