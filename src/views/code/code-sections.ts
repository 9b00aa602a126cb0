/** A fixed fragment of a code page, with its name in the page's contents. */
export interface Section {
  id: string;
  label: string;
}

/** The sections that a code page can have, in their order. Their ids are published addresses. */
export const codeSections = [
  { id: 'meaning', label: 'Meaning' },
  { id: 'listed', label: 'Listed' },
  { id: 'seen', label: 'Seen' },
  { id: 'causes', label: 'Causes' },
  { id: 'retry', label: 'Retry' },
  { id: 'clients', label: 'In clients' },
  { id: 'confused', label: 'Easily confused with' },
  { id: 'ticket', label: 'For a ticket' },
  { id: 'sources', label: 'Sources' },
] as const satisfies Section[];
