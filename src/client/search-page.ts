import { addressParameters, putIntoFragment } from './address-parameters.ts';

/** The box of the search page takes its text and its filters from the address; it is set up by then. */
async function start(): Promise<void> {
  await customElements.whenDefined('search-box');
  const parameters = addressParameters(location);
  putIntoFragment(parameters);
  if (parameters.size > 0) take(parameters);
  // A link to another search, or one typed into the address, loads nothing anew; a place in the page
  // is no search.
  addEventListener('hashchange', ({ newURL }) => {
    // Not the address of now: what was answered before the link may have been written into it since.
    const address = new URL(newURL);
    if (address.hash.includes('=')) take(addressParameters(address));
  });
}

function take(parameters: URLSearchParams): void {
  const box = document.querySelector('[data-follows-address]');
  const field = box?.querySelector('textarea');
  if (!box || !field) return;
  field.value = parameters.get('q') ?? '';
  for (const select of box.querySelectorAll('select')) {
    select.value = parameters.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
    // What is left out is to be seen.
    if (select.value !== '') select.closest('details')?.setAttribute('open', '');
  }
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

void start();
