/** The sections that a code page can have, in order. Links lead to them, so their names stay. */
export const fixedFragments: readonly string[] = [
  'meaning',
  'listed',
  'seen',
  'causes',
  'retry',
  'clients',
  'confused',
  'ticket',
  'sources',
];
