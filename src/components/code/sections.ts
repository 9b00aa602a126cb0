import type { SectionId } from '../../views/code/code-sections.ts';
import Clients from './Clients.astro';
import Confused from './Confused.astro';
import Listed from './Listed.astro';
import Retry from './Retry.astro';
import Seen from './Seen.astro';
import Servers from './Servers.astro';
import Sources from './Sources.astro';
import Ticket from './Ticket.astro';

/** What shows each section of a code page; its causes are Markdown, and its meaning stands in the head. */
export const sectionComponents = {
  seen: Seen,
  retry: Retry,
  clients: Clients,
  confused: Confused,
  listed: Listed,
  servers: Servers,
  ticket: Ticket,
  sources: Sources,
} satisfies Record<Exclude<SectionId, 'meaning' | 'causes'>, unknown>;
