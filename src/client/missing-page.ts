import { askedWords, type KnownPages, meantPage } from '../views/site/meant-page.ts';

/**
 * The page of missing addresses: goes to the page that was meant when the address leaves no doubt,
 * in one step that the Back button does not see; else looks up in the search box what was asked for.
 */
class MissingPage extends HTMLElement {
  connectedCallback(): void {
    const known = JSON.parse(this.dataset['known'] ?? '') as KnownPages;
    const page = meantPage(location.pathname, known);
    if (page === undefined) this.lookUp(askedWords(location.pathname, known.home));
    else location.replace(page + location.search + location.hash);
  }

  private lookUp(words: string): void {
    const field = this.querySelector('textarea');
    // A browser that goes back may have restored a text already.
    if (!field || words === '' || field.value !== '') return;
    field.value = words;
    // For a box that is already waiting; one that is set up later finds the text in its field.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('missing-page', MissingPage);
