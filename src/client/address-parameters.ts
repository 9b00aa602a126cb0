/**
 * The text and the filters that the address of the search page holds, by their names. They stand in
 * the fragment, which a browser never sends; published links have them in the query, which has been
 * sent by the time this runs, and are read for ever.
 * @param address that of the page now, or the one that a link led to
 */
export function addressParameters({ hash, search }: Pick<URL, 'hash' | 'search'>): URLSearchParams {
  // A fragment without a value is a place in the page, as `#search-text`.
  return new URLSearchParams(hash.includes('=') ? hash.slice(1) : search);
}

/**
 * Puts them into the fragment, without a new entry in the history. Nothing is sent by it: what stood
 * in the query leaves the address.
 */
export function putIntoFragment(parameters: URLSearchParams): void {
  const fragment = parameters.size > 0 ? `#${parameters}` : '';
  if (location.search === '' && location.hash === fragment) return;
  history.replaceState(null, '', location.pathname + fragment);
}
