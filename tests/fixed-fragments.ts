/** The sections that a code page can have, in order. Links lead to them, so their names stay. */
export const fixedFragments: readonly string[] = [
  'meaning',
  'seen',
  'causes',
  'retry',
  'clients',
  'confused',
  'listed',
  'servers',
  'ticket',
  'sources',
];
