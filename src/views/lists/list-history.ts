/** A dated step in the history of the two compared lists. */
export interface HistoryStep {
  when: string;
  /** Whose list it was, as its side in the comparison. */
  side: 1 | 2;
  what: string;
}

/**
 * How the two lists came to differ, as far as dated copies show it: each date is that of a copy in
 * which the step is to be seen.
 */
export const listHistory: readonly HistoryStep[] = [
  {
    when: 'May 2006',
    side: 1,
    what: 'Amazon splits `InvalidSecurity`: `SignatureDoesNotMatch` and four others are new.',
  },
  {
    when: 'By March 2010',
    side: 2,
    what: 'The Archive takes Amazon’s list over for IAS3: 63 codes, to the letter.',
  },
  {
    when: 'January 2014',
    side: 2,
    what: 'The table is published as documentation, with the words of 2010.',
  },
  {
    when: '2014 to 2019',
    side: 1,
    what: 'Amazon goes over its sentences, and `KeyTooLong` becomes `KeyTooLongError`.',
  },
  {
    when: 'After December 2019',
    side: 1,
    what: 'The AWS list compared here is copied: 25 codes of Amazon’s “Error” data type.',
  },
  {
    when: '2019 to 2025',
    side: 1,
    what: 'Amazon rewrites most sentences of its other page, “Error responses”, its list of today.',
  },
];
