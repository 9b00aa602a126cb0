/** A fixed fragment of a code page, with its heading and its name in the page's contents. */
export interface Section {
  id: string;
  label: string;
}

/**
 * The sections that a code page can have, in their order. Their ids are published addresses.
 * `meaning` is no section of its own: it is the second paragraph of the summary.
 */
export const codeSections = [
  { id: 'meaning', label: 'Meaning' },
  { id: 'seen', label: 'Which one is yours?' },
  { id: 'causes', label: 'Causes and fixes' },
  { id: 'retry', label: 'Retry' },
  { id: 'clients', label: 'In clients' },
  { id: 'confused', label: 'Easily confused with' },
  { id: 'listed', label: 'What the lists say' },
  { id: 'servers', label: 'Elsewhere' },
  { id: 'ticket', label: 'For a ticket' },
  { id: 'sources', label: 'Sources' },
] as const satisfies Section[];

export type SectionId = (typeof codeSections)[number]['id'];

/** The short ways of the bar at the bottom of a phone's screen, for those sections that a page has. */
export const shortWays: readonly Section[] = [
  { id: 'seen', label: 'Which' },
  { id: 'causes', label: 'Fix' },
  { id: 'retry', label: 'Retry' },
  { id: 'ticket', label: 'Ticket' },
];
