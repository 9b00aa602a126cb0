import type { Filters } from '../views/search/search-filters.ts';
import { putIntoFragment } from './address-parameters.ts';

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

let lastWrite = 0;

/**
 * Writes the text and the filters into the fragment of the address, which is never sent, without a
 * new entry in the history. Of several that wait for the text to be examined, only the last one
 * writes.
 */
export async function writeAddress(input: string, filters: Filters): Promise<void> {
  lastWrite += 1;
  const write = lastWrite;
  const parameters = new URLSearchParams();
  if (await mayEnterAddress(input)) parameters.set('q', input.trim());
  if (write !== lastWrite) return;
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  putIntoFragment(parameters);
}

/**
 * Whether a text is short and without secrets. Loaded late: no answer waits for it. A text that
 * cannot be examined stays out of the address.
 */
export async function mayEnterAddress(input: string): Promise<boolean> {
  try {
    const { mayEnterAddress: may } = await import('../domain/text/mask-secrets.ts');
    return may(input);
  } catch {
    return false;
  }
}
