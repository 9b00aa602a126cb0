import type { Filters } from '../views/search/search-filters.ts';

/** Whether a box takes its text from the address, and the address follows the text. */
export function followsAddress(box: HTMLElement): boolean {
  return box.hasAttribute('data-follows-address');
}

/** The filters of a box that are set, by their names in the address. */
export function filtersOf(box: HTMLElement): Filters {
  const selects = [...box.querySelectorAll('select')];
  return Object.fromEntries(
    selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  );
}
