import type { ClientPage } from '../../views/clients/client-page.ts';
import Codes from './Codes.astro';
import OwnNames from './OwnNames.astro';
import Prints from './Prints.astro';
import Retries from './Retries.astro';
import ShowMore from './ShowMore.astro';
import Sources from './Sources.astro';
import Topics from './Topics.astro';

/** What shows each section of a client's page. */
export const clientSectionComponents = {
  prints: Prints,
  more: ShowMore,
  retries: Retries,
  'own-names': OwnNames,
  topics: Topics,
  codes: Codes,
  sources: Sources,
} satisfies Record<ClientPage['sections'][number]['id'], unknown>;
