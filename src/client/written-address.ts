import { mayEnterAddress } from '../domain/text/mask-secrets.ts';
import type { Filters } from '../views/search/search-filters.ts';
import { putIntoFragment } from './address-parameters.ts';

/**
 * Writes the text, where it is short and without secrets, and the filters into the fragment of the
 * address, which is never sent, without a new entry in the history. Loaded late, as no answer waits
 * for it.
 */
export function writeAddress(input: string, filters: Filters): void {
  const parameters = new URLSearchParams();
  if (mayEnterAddress(input)) parameters.set('q', input.trim());
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  putIntoFragment(parameters);
}
